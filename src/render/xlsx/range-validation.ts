/** One rule of entry for a whole range. */
import type { DataValidation, Worksheet } from 'exceljs';

/** exceljs has it, but its types do not; cell by cell it writes ranges that overlap. */
interface WithValidations {
  readonly dataValidations: { add(range: string, validation: DataValidation): unknown };
}

/** `range` as in `G9:G11`. */
export function validateRange(sheet: Worksheet, range: string, validation: DataValidation): void {
  (sheet as unknown as WithValidations).dataValidations.add(range, validation);
}
