/** What a remedy is: a change of a text that any reader would make in the same way. */
import type { FixKind } from '../model/fix.js';
import type { Form, FormColumn } from '../model/form.js';

export interface Remedy {
  readonly kind: FixKind;
  /** The mended text of a cell; undefined when nothing is amiss, or nothing is certain. */
  mend(text: string, column: FormColumn, form: Form): string | undefined;
}
