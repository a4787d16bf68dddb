/** Write the faulty samples and their gold edits from the marked sources: `npx tsx scripts/samples.ts`. */
import {writeFileSync} from 'node:fs';
import {goldLines} from './bench/gold.js';
import {faultySamples, goldPath, makeSample, SAMPLES} from './bench/samples.js';

for (const path of faultySamples()) {
  const {text, gold} = makeSample(path);
  writeFileSync(new URL(path, SAMPLES), text);
  writeFileSync(new URL(goldPath(path), SAMPLES), goldLines(gold));
  const must = gold.filter((edit) => edit.sev === 'must').length;
  process.stdout.write(
    `${path}: ${text.match(/\S+/g)?.length} words, ${must} faults, ${gold.length - must} optional\n`,
  );
}
