/** A worker thread: checks the chapters it is sent, one after the other. */
import {parentPort, workerData} from 'node:worker_threads';
import {StoryLexicon, type Use} from './analysis/lexicon.js';
import {RecordingLexicon} from './analysis/recording-lexicon.js';
import {type ChapterOptions, checkChapter, type Manuscript} from './check.js';
import type {CheckedChapter} from './check-story.js';
import {UserError} from './errors.js';
import {readManuscript} from './manuscript.js';

export interface WorkerSettings {
  readonly words: readonly [string, Use][];
  readonly options: Omit<ChapterOptions, 'lexicon'>;
}

export interface Job {
  readonly index: number;
  readonly path: string;
  readonly source: string;
  readonly rules?: Exclude<Manuscript['rules'], undefined>;
}

/** `refused`: what the user can put right. */
export type Answer = {readonly index: number; readonly checked: CheckedChapter} | {readonly refused: string};

const {words, options} = workerData as WorkerSettings;
const story = new StoryLexicon();
story.merge(words);

parentPort?.on('message', async ({index, path, source, rules}: Job) => {
  const lexicon = new RecordingLexicon(story);
  let answer: Answer;
  try {
    const report = await checkChapter(readManuscript(path, source, rules), {...options, lexicon});
    answer = {index, checked: {report, answers: lexicon.answers}};
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    answer = {refused: error.message};
  }
  parentPort?.postMessage(answer);
});
