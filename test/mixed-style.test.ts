import {expect, it} from 'vitest';
import type {HouseStyle} from '../src/analysis/style.js';
import {findingsIn, repair} from './check-text.js';

const OWN = ['mixed-style', 'mixed-wording'];

async function repaired(source: string, style: Partial<HouseStyle> = {}): Promise<string> {
  let text = source;
  const own = (await findingsIn(source, {style, rules: {'mixed-wording': 'on'}})).filter(({rule}) =>
    OWN.includes(rule),
  );
  for (const finding of own.reverse()) text = repair(text, finding);
  return text;
}

it.each([
  [{ellipsis: '…'}, 'Well... so… now...', 'Well… so… now…'],
  [{quotes: 'curly'}, '"I don\'t," he said (or "did").', '“I don’t,” he said (or “did”).'],
  [{quotes: 'straight'}, '“I don’t,” he said.', '"I don\'t," he said.'],
  [{dash: '—'}, 'He ran -- and fell--hard. "But--" She left.', 'He ran — and fell—hard. "But—" She left.'],
  [{dash: '--'}, 'He ran—and fell.', 'He ran--and fell.'],
  [{okay: 'okay'}, '"OK," he said. "It is OK."', '"Okay," he said. "It is okay."'],
  [{okay: 'OK'}, '"Okay," he said. "It is okay."', '"OK," he said. "It is OK."'],
  [{allRight: 'all right'}, 'Alright, he was alright.', 'All right, he was all right.'],
  [
    {dialect: 'us'},
    'Grey skies, the centre was grey, said Mr. Grey.',
    'Gray skies, the center was gray, said Mr. Grey.',
  ],
  [{dialect: 'gb'}, 'She favored the color gray.', 'She favoured the colour grey.'],
] as const)('holds to the style that is set: %o', async (style, text, expected) => {
  expect(await repaired(text, style)).toBe(expected);
});

const say = (count: number, words: string) => `${words} `.repeat(count).trim();

it('goes by the majority of the chapter, and shows five places at most', async () => {
  const text = `${say(60, 'And then… she left.')} ${say(8, 'And then... she left.')}`;
  const findings = (await findingsIn(text)).filter(({rule}) => rule === 'mixed-style');
  expect(findings.map(({actual}) => actual)).toEqual(Array(5).fill('...'));
  expect(findings[0]?.message).toContain('8 places');
});

it.each([
  ['too few uses', `${say(8, 'And then… she left.')} And then... she left.`],
  ['no clear habit', `${say(10, 'And then… she left.')} ${say(6, 'And then... she left.')}`],
  ['one in hundreds', `${say(120, 'And then… she left.')} And then... she left.`],
])('keeps quiet where there is no habit broken: %s', async (_, text) => {
  expect(await repaired(text)).toBe(text);
});

it('leaves words alone unless it is asked', async () => {
  const text = `${say(12, 'It was okay.')} It was OK.`;
  expect((await findingsIn(text)).filter(({rule}) => OWN.includes(rule))).toEqual([]);
  expect(await repaired(text)).toBe(text.replace('OK', 'okay'));
});
