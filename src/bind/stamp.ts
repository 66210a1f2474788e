/** The hidden sheet of a form that `de06 form` wrote. */
import type { Catalogue } from '../model/catalogue.js';
import type { Form } from '../model/form.js';
import type { Grid, Sheet } from '../model/grid.js';
import {
  type Digest,
  type FormStamp,
  formVersion,
  STAMP_MARK,
  STAMP_SHEET,
  type StampReading,
  sealOf,
  stampFrom,
  taskListText,
} from '../model/issued-form.js';

export interface StampSetting {
  readonly form: Form;
  readonly catalogue?: Catalogue;
  readonly digest: Digest;
}

/** The cells of each row as one text: a long line stands in several cells. */
function rowTexts({ rows }: Sheet): readonly string[] {
  return rows.map(({ cells }) => cells.map(({ text }) => text).join(''));
}

/** Reads the stamp; undefined for a file that is no form of ours. */
export function readStamp(
  grid: Grid,
  file: string,
  { form, catalogue, digest }: StampSetting,
): StampReading | undefined {
  const sheet = grid.sheets.find(({ name }) => name === STAMP_SHEET);
  const [mark, seal, ...lines] = sheet === undefined ? [] : rowTexts(sheet);
  if (mark !== STAMP_MARK) return undefined;
  const stamp = stampFrom(lines);
  const taskList =
    catalogue === undefined || stamp === undefined
      ? undefined
      : digest(taskListText(catalogue, stamp.unit.id));
  return {
    at: { file, sheet: STAMP_SHEET },
    sealed: stamp !== undefined && sealOf(lines, digest) === seal,
    ...(stamp === undefined ? {} : { stamp }),
    now: {
      formVersion: formVersion(form, digest),
      ...(taskList === undefined ? {} : { taskList }),
    },
  };
}

/** The stamp of a form whose seal is whole: only that may decide anything. */
export function trustedStamp(reading: StampReading | undefined): FormStamp | undefined {
  return reading?.sealed === true ? reading.stamp : undefined;
}
