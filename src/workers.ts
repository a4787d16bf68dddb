import {availableParallelism} from 'node:os';
import {Worker} from 'node:worker_threads';
import type {ChapterOptions, Manuscript} from './check.js';
import type {CheckedChapter} from './check-story.js';
import type {Answer, Job, WorkerSettings} from './check-worker.js';
import {UserError} from './errors.js';

/** A worker takes most of a second to begin. */
const FEWEST_CHARACTERS = 400_000;
/** A longer chapter could want more memory than a worker has. */
const LONGEST_CHAPTER = 300_000;
const MOST_WORKERS = 2;
/** In MB; without limits a worker lets garbage lie that it has no need of. */
const MEMORY = {maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 16};

/** The chapters are so long that workers are done sooner; run from source there are none. */
export function worthWorkers(manuscripts: readonly Manuscript[]): boolean {
  const characters = manuscripts.reduce((sum, {source}) => sum + source.length, 0);
  return (
    import.meta.url.endsWith('.js') &&
    manuscripts.length > 1 &&
    manuscripts.every(({source}) => source.length <= LONGEST_CHAPTER) &&
    characters >= FEWEST_CHARACTERS &&
    availableParallelism() > 1
  );
}

/** Check chapters in worker threads, each taking the next one when it is done. Results in the order of the chapters. */
export async function checkInWorkers(
  manuscripts: readonly Manuscript[],
  options: ChapterOptions,
  onProgress: (done: number, total: number, path: string) => void,
): Promise<readonly CheckedChapter[]> {
  const {lexicon, rules, style, decided, dictionary} = options;
  const workerData: WorkerSettings = {
    words: [...lexicon.entries()],
    options: {dictionary, ...(rules ? {rules} : {}), ...(style ? {style} : {}), ...(decided ? {decided} : {})},
  };
  const results: CheckedChapter[] = [];
  const count = Math.min(MOST_WORKERS, availableParallelism(), manuscripts.length);
  const workers = Array.from(
    {length: count},
    () => new Worker(new URL('./check-worker.js', import.meta.url), {workerData, resourceLimits: MEMORY}),
  );
  let next = 0;
  let done = 0;
  const work = (worker: Worker) =>
    new Promise<void>((finish, fail) => {
      const step = () => {
        const index = next++;
        const manuscript = manuscripts[index];
        if (!manuscript) return finish();
        const {path, source, rules: own} = manuscript;
        worker.postMessage({index, path, source, ...(own ? {rules: own} : {})} satisfies Job);
      };
      worker.on('message', (answer: Answer) => {
        if ('refused' in answer) return fail(new UserError(answer.refused));
        results[answer.index] = answer.checked;
        onProgress(done++, manuscripts.length, manuscripts[answer.index]?.path ?? '');
        step();
      });
      worker.on('error', fail);
      step();
    });
  try {
    await Promise.all(workers.map(work));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return results;
}
