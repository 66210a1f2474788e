/** How reading a file gives up: one error type, turned into a value at the doors of the stages. */
import type { ReadFailure } from '../model/grid.js';
import type { Limits } from './limits.js';

/** Thrown inside `package/` and `read/`; never leaves `readGrid`, nor the pipeline. */
export class ReadError extends Error {
  readonly failure: ReadFailure;

  constructor(failure: ReadFailure) {
    super(`${failure.kind}: ${failure.detail}`);
    this.failure = failure;
  }
}

/** Where in a workbook something was found. */
export interface SheetPlace {
  readonly sheet?: string;
  readonly cell?: string;
}

/** The file breaks its own format; `detail` names the part or the structure that is broken. */
export function damaged(detail: string, place: SheetPlace = {}): ReadError {
  return new ReadError({ kind: 'damaged', detail, ...place });
}

/** The file begins well and stops before its end; `detail` names what is cut. */
export function truncated(detail: string): ReadError {
  return new ReadError({ kind: 'truncated', detail });
}

/** The file asks for more than a limit allows; the detail is the limit's name. */
export function exceeded(limit: keyof Limits, place: SheetPlace = {}): ReadError {
  return new ReadError({ kind: 'limit', detail: limit, ...place });
}

/** The file is sound as far as known, but of a kind that is not read. */
export function unsupported(detail: string): ReadError {
  return new ReadError({ kind: 'unsupported', detail });
}

/** The file is locked by a password; `detail` names the container. */
export function encrypted(detail: string): ReadError {
  return new ReadError({ kind: 'encrypted', detail });
}

/** Any thrown value as a failure; what is not ours can only come from broken input. */
export function failureOf(error: unknown): ReadFailure {
  if (error instanceof ReadError) return error.failure;
  return { kind: 'damaged', detail: error instanceof Error ? error.message : String(error) };
}
