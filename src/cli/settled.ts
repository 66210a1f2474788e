/** Results that may have been refused, as the command line takes them. */
import { type ConfigProblem, type ConfigResult, problemLine } from '../index.js';
import type { Console } from './console.js';
import { Fault } from './fault.js';

/** The value, after saying the warnings; a Fault that lists the problems when there is none. */
export function settled<T>(result: ConfigResult<T>, console: Console): T {
  const lines = (problems: readonly ConfigProblem[]) => problems.map(problemLine).join('\n');
  if (!result.ok) throw new Fault(lines(result.problems));
  if (result.problems.length > 0) console.note(lines(result.problems));
  return result.value;
}
