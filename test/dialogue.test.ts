import type {Root} from 'nlcst';
import retextEnglish from 'retext-english';
import {unified} from 'unified';
import {describe, expect, it} from 'vitest';
import {type Attribution, dialogueOf} from '../src/analysis/dialogue.js';
import {analyse, type Document} from '../src/analysis/document.js';

function read(text: string): Document {
  return analyse(unified().use(retextEnglish).parse(text) as Root, text);
}

function show({text, tokens}: Document, found: Attribution | undefined): string | undefined {
  const [first, last] = [tokens[found?.first ?? -1], tokens[(found?.last ?? 0) - 1]];
  return found && first && last && `${found.kind}: ${text.slice(first.start, last.end)}`;
}

describe('the clause after a quotation', () => {
  it.each([
    ['"Go," he said.', 'tag: he said'],
    ['"Go," he said quietly.', 'tag: he said'],
    ['"Go," Mara quickly asked.', 'tag: Mara quickly asked'],
    ['“Go,” said the old man.', 'tag: said the old man'],
    ['"Go," said Mr. Hale.', 'tag: said Mr. Hale'],
    ['"Go," called out Mara.', 'tag: called out Mara'],
    ['"Go." The hooded man said.', 'tag: The hooded man said'],
    ['"Go!" Yelled the man.', 'tag: Yelled the man'],
    ['"Go." Told the truth, he left.', undefined],
    ['"Go," went on Mara.', 'tag: went on Mara'],
    ['"Go," she went on.', 'tag: she went on'],
    ['"Go." A grey and white cat answered from the wall.', 'tag: A grey and white cat answered'],
    ['"Go." He admitted which surprised her.', 'tag: He admitted'],
    ['"Go," he had asked.', 'tag: he had asked'],
    ['"Go," she told him.', 'tag: she told'],
    ['"Go." They all laughed.', 'tag: They all laughed'],
    ['"Go." He answered the door.', 'beat: He answered'],
    ['"Go." He snapped the book shut.', 'beat: He snapped'],
    ['"Go." She called the dog.', 'beat: She called'],
    ['"Go." She told him to wait.', 'beat: She told'],
    ['"Go." He said nothing more.', 'beat: He said'],
    ['"Go." He continued down the road.', 'beat: He continued'],
    ['"Go." She turned away.', 'beat: She turned'],
    ['"Go." It was late.', 'beat: It was'],
    ['"Go."', undefined],
  ])('%s', (text, expected) => {
    const document = read(text);
    expect(dialogueOf(document).map((line) => show(document, line.after))).toEqual([expected]);
  });
});

describe('the tag before a quotation', () => {
  it.each([
    ['She said, "Go."', 'tag: said'],
    ['She said to herself "that goat."', 'tag: said to herself'],
    ['He asked the old man: "Why?"', 'tag: asked the old man'],
    ['She backed off, saying "Oh dear!"', 'tag: saying'],
    ['He put down the cup. "Go."', undefined],
  ])('%s', (text, expected) => {
    const document = read(text);
    expect(dialogueOf(document).map((line) => show(document, line.before))).toEqual([expected]);
  });
});

it('leaves out a word that is quoted inside a sentence', () => {
  expect(dialogueOf(read('The "gift" she gave was a rope.'))).toEqual([]);
});
