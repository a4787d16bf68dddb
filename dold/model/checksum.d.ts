/** 32 bits, little-endian, of the SHA-256 of a file's bytes from an offset on: of all hashes the one that takes least time. */
export declare function checksumFrom(bytes: Uint8Array, start: number): number;
