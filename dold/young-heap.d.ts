/** To be called at the start, before memory is taken. */
export declare function keepYoungHeap(): void;
/** Let the heap grow as V8 would, if what is to be checked is long. */
export declare function growYoungHeapFor(texts: readonly string[]): void;
