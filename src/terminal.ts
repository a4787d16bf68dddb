import {flat} from './outputs/excerpt.js';

/** Colour is for a terminal; `NO_COLOR` forbids it and `FORCE_COLOR` asks for it. */
export function useColor(stream: NodeJS.WriteStream): boolean {
  const {NO_COLOR, FORCE_COLOR, TERM} = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '' && FORCE_COLOR !== '0') return true;
  return stream.isTTY === true && TERM !== 'dumb';
}

/** Columns of standard output; 80 where it is no terminal. */
export function columns(): number {
  return process.stdout.columns || Number(process.env.COLUMNS) || 80;
}

/** Say something about the work; findings alone go to standard output. */
export function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

/** Print a result. */
export function print(text: string): void {
  process.stdout.write(text);
}

/** A reader that has seen enough (`| head`) is no error. */
export function tolerateClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}

/** Work shorter than this shows no progress. */
const PATIENCE_MS = 600;

export interface Progress {
  step(done: number, total: number, path: string): void;
  end(): void;
}

/** One line that tells how far long work is; on a terminal only. */
export function progress(verb: string, stream: NodeJS.WriteStream = process.stderr): Progress {
  const begun = Date.now();
  let shown = false;
  return {
    step(done, total, path) {
      if (!stream.isTTY || Date.now() - begun < PATIENCE_MS) return;
      shown = true;
      stream.write(`\r\u001b[K${verb} ${done + 1} of ${total}: ${flat(path)}`);
    },
    end() {
      if (shown) stream.write('\r\u001b[K');
    },
  };
}
