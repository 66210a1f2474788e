/** Runs the reader of .xls in a thread of its own that is stopped at its bounds. */
import { Worker } from 'node:worker_threads';
import type { ForeignBounds, ForeignResult, ReadForeign } from '../index.js';
import type { LegacyRequest } from './legacy-worker.js';

interface Thread {
  readonly worker: Worker;
  readonly megabytes: number;
}

/** Space for new objects counts apart from the rest in V8; a little of it makes collecting cheap. */
const YOUNG_MEGABYTES = 32;

/**
 * A reader that starts its thread at the first file and keeps it for the next ones; one that was
 * stopped is replaced. An idle thread does not keep the program running.
 * @param script the thread's program, beside this one in `dist/`
 */
export function foreignReader(script: URL): ReadForeign {
  let thread: Thread | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const readNext = async (records: Uint8Array, bounds: ForeignBounds): Promise<ForeignResult> => {
    const kept = thread?.megabytes === bounds.megabytes ? thread : undefined;
    if (!kept) await thread?.worker.terminate();
    const current = kept ?? startThread(script, bounds.megabytes);
    thread = undefined;
    const { worker } = current;
    const result = await ask(worker, { records, cells: bounds.cells }, bounds.seconds);
    if (result.kind === 'stopped') await worker.terminate();
    else thread = current;
    return result;
  };
  return (records, bounds) => {
    // One file at a time: the bounds are those of one file.
    const next = last.then(() => readNext(records, bounds));
    last = next.catch(() => undefined);
    return next;
  };
}

function startThread(script: URL, megabytes: number): Thread {
  const worker = new Worker(script, {
    // The library's remarks on unusual files are not for the user.
    stdout: true,
    stderr: true,
    resourceLimits: {
      maxOldGenerationSizeMb: megabytes,
      maxYoungGenerationSizeMb: YOUNG_MEGABYTES,
    },
  });
  // What an idle thread runs into shows at the next file; unheard it would end the program.
  worker.on('error', () => undefined);
  worker.unref();
  return { worker, megabytes };
}

/** Settles with the answer, or with the bound at which the thread had to be given up. */
function ask(worker: Worker, request: LegacyRequest, seconds: number): Promise<ForeignResult> {
  return new Promise((resolve, reject) => {
    const stopped = (at: keyof ForeignBounds) => settle(() => resolve({ kind: 'stopped', at }));
    const onMessage = (result: ForeignResult) => settle(() => resolve(result));
    const onExit = () => stopped('megabytes');
    const onError = (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') stopped('megabytes');
      else settle(() => reject(error));
    };
    const timer = setTimeout(() => stopped('seconds'), seconds * 1_000);
    const settle = (finish: () => void) => {
      clearTimeout(timer);
      // Only our own: the thread does not answer any more once the listeners of Node are gone.
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      worker.unref();
      finish();
    };
    worker.ref();
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(request);
  });
}
