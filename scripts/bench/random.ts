import {random} from '../train/random.js';

/** Random numbers that are the same for the same seed. */
export interface Random {
  /** At least 0, less than 1. */
  next(): number;
  /** A whole number from 0 to less than `limit`. */
  below(limit: number): number;
  pick<T>(from: readonly T[]): T;
}

export function seeded(seed: number): Random {
  const next = random(seed);
  const below = (limit: number): number => Math.floor(next() * limit);
  return {next, below, pick: <T>(from: readonly T[]) => from[below(from.length)] as T};
}
