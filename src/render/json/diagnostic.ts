/** Where the JSON outputs take their diagnostics from; `merge/` fills the consolidated value with the same form. */
export { diagnosticOutput } from '../../model/diagnostic-output.js';
