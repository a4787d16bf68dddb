import {setFlagsFromString} from 'node:v8';

/**
 * V8 optimizes a function that has run so much bytecode, in bytes; its own limit is a twelfth of that, at which a chapter spends a
 * quarter of its time on optimizing what is soon done. A book takes no longer; with twice as much it would.
 */
const OPTIMIZE_AFTER = 800_000;
/**
 * Above this many UTF-16 code units of text the young heap may grow. Measured: a chapter of half this length takes 7 % less time
 * when it does not, since the memory of the heap's first pages is in use already; at 80,000 it makes no difference, and a book
 * takes a quarter more.
 */
const SHORT = 60_000;

/** V8 complains on stderr of flags it does not know, so each is set only in versions of Node that are known to have it. */
const NODE = Number.parseInt(process.versions.node, 10);
const HAS_BUDGET = NODE < 22;
const HAS_OTHERS = NODE <= 26;

/** Set V8 up for a run of a second: before any code is made, since V8 takes kept code for that of the flags it was made under. */
export function tuneForShortRun(): void {
  if (HAS_BUDGET) setFlagsFromString(`--interrupt-budget=${OPTIMIZE_AFTER}`);
  // Else each pattern is compiled twice, first for an interpreter: of a chapter's time a twentieth, as of a book's.
  if (HAS_OTHERS) setFlagsFromString('--no-regexp-tier-up');
  setHeapGrowth(1);
}

/** Let the heap grow as V8 would, if what is to be checked is long. */
export function tuneForTexts(texts: readonly string[]): void {
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  if (length > SHORT) setHeapGrowth(2);
}

/** What the young heap is multiplied by when much of it is in use: V8's own value is 2. */
function setHeapGrowth(factor: 1 | 2): void {
  if (HAS_OTHERS) setFlagsFromString(`--semi-space-growth-factor=${factor}`);
}
