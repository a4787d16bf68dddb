/** The fixed part of the page; its script fills in the rest. `title` and `figures` are HTML already. */
export declare function frame(title: string, figures: string): string;
