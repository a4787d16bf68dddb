/**
 * Measure bluepencil: `npm run bench -- [options]`.
 *
 *     --only samples,clean,planted,suggestions,speed   some sections only
 *     --list                    print each false alarm and each miss
 *     --rules comma-splice,a-an these rules only
 *     --json                    the tables as JSON
 *     --write                   write docs/accuracy.md
 *     --clean FOLDER            instead: count findings in a folder of correct prose
 *     --plant FOLDER            instead: plant errors in a folder of correct prose (--rate 0.06)
 *     --gold TEXT GOLD.jsonl    instead: score a text with gold edits
 */
import {readFile, writeFile} from 'node:fs/promises';
import {basename} from 'node:path';
import {parseArgs} from 'node:util';
import {UserError} from '../src/errors.js';
import {loadRules} from '../src/load-rules.js';
import {readFolder} from './bench/clean.js';
import {readGold} from './bench/gold.js';
import {
  cleanSection,
  cleanTexts,
  editedTexts,
  goldSection,
  plantedSection,
  type Section,
  sampleSection,
  speedSection,
  suggestionSection,
} from './bench/sections.js';
import {toMarkdown} from './bench/tables.js';

const ACCURACY = new URL('../docs/accuracy.md', import.meta.url);
const INTRODUCTION = `# How accurate bluepencil is

Made by \`npm run bench -- --write\`. A finding is right when what its first suggestion changes touches a marked fault;
"repaired first" counts the faults that the first suggestion repairs as an editor would. F0.5 weighs precision twice as
much as recall.
`;

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    only: {type: 'string'},
    rules: {type: 'string'},
    clean: {type: 'string'},
    plant: {type: 'string'},
    rate: {type: 'string', default: '0.06'},
    gold: {type: 'boolean', default: false},
    list: {type: 'boolean', default: false},
    json: {type: 'boolean', default: false},
    write: {type: 'boolean', default: false},
  },
});

const rules = await ruleSettings(values.rules);

const SECTIONS: Readonly<Record<string, () => Promise<Section>>> = {
  samples: () => sampleSection(rules),
  clean: () => cleanSection([...cleanTexts(), ...editedTexts()], rules),
  planted: () => plantedSection(cleanTexts(), rules),
  suggestions: suggestionSection,
  speed: speedSection,
};

try {
  const sections = await wanted();
  const tables = sections.flatMap((section) => section.tables);
  const markdown = tables.map(toMarkdown).join('\n');
  process.stdout.write(values.json ? `${JSON.stringify(tables, undefined, 2)}\n` : markdown);
  if (values.list) for (const section of sections) process.stdout.write(`\n${section.cases.join('\n')}\n`);
  if (values.write) await writeFile(ACCURACY, `${INTRODUCTION}\n${markdown}`);
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

async function wanted(): Promise<Section[]> {
  const isPartial = [values.only, values.rules, values.clean, values.plant].some(Boolean) || values.gold;
  if (values.write && isPartial) throw new UserError('--write takes a full run: leave the other options out.');
  if (values.clean) return [await cleanSection(await readFolder(values.clean), rules)];
  if (values.plant) return [await plantedSection(await readFolder(values.plant), rules, Number(values.rate))];
  if (values.gold) return [await scoreGold()];
  const names = values.only?.split(',') ?? Object.keys(SECTIONS);
  const sections: Section[] = [];
  for (const name of names) {
    const section = SECTIONS[name];
    if (!section) throw new UserError(`There is no section ${name}: take some of ${Object.keys(SECTIONS).join(', ')}.`);
    sections.push(await section());
  }
  return sections;
}

async function scoreGold(): Promise<Section> {
  const [text, gold] = positionals;
  if (!text || !gold) throw new UserError('Name a text and its gold edits: --gold TEXT GOLD.jsonl');
  const source = (await readFile(text, 'utf8')).replace(/^\ufeff/, '');
  return goldSection(basename(text), '', [{path: basename(text), source, gold: await readGold(gold)}], rules);
}

/** The named rules on and all others off; undefined when none is named. */
async function ruleSettings(names: string | undefined): Promise<Record<string, 'on' | 'off'> | undefined> {
  if (names === undefined) return undefined;
  const on = new Set(names.split(','));
  return Object.fromEntries((await loadRules()).map(({definition: {id}}) => [id, on.has(id) ? 'on' : 'off'] as const));
}
