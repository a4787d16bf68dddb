/** Colour is for a terminal; `NO_COLOR` forbids it and `FORCE_COLOR` asks for it. */
export declare function useColor(stream: NodeJS.WriteStream): boolean;
/** Columns of standard output; 80 where it is no terminal. */
export declare function columns(): number;
/** Say something about the work; findings alone go to standard output. */
export declare function say(sentence: string): void;
/** Print a result. */
export declare function print(text: string): void;
/** A reader that has seen enough (`| head`) is no error. */
export declare function tolerateClosedPipe(): void;
export interface Progress {
    step(done: number, total: number, path: string): void;
    end(): void;
}
/** One line that tells how far long work is; on a terminal only. */
export declare function progress(verb: string, stream?: NodeJS.WriteStream): Progress;
