/**
 * Something the user can put right: bad input, bad config, a file that is no text. The message is one plain
 * sentence that says what is wrong, where, and what to do; the command prints it and exits with 2.
 */
export declare class UserError extends Error {
    name: string;
}
