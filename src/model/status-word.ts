/** The words that a form itself uses for the states. */
import type { Form } from './form.js';
import { STATE_NAMES, type State } from './status.js';

/** The first word that the form lists for a state; the state's own name where it lists none. */
export function mainWord({ statuses }: Form, state: State): string {
  const word = statuses.find((one) => one.state === state && !one.claimsLate);
  return word?.text ?? STATE_NAMES[state];
}
