/** JSON text as it is written to a file or to stdout. */

/** Keys in the order in which the value was built, two spaces, one final newline. */
export function printJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
