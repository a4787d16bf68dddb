import type {Root} from 'nlcst';
import retextEnglish from 'retext-english';
import {unified} from 'unified';
import {expect, it} from 'vitest';
import {type Clause, stretchesOf, type TokenRange} from '../src/analysis/clauses.js';
import {analyse} from '../src/analysis/document.js';

/** One line a clause: `kind: words | subject | verb`; segments are parted by a comma on its own, stretches by `/`. */
function outline(text: string): string[] {
  const document = analyse(unified().use(retextEnglish).parse(text) as Root, text);
  const words = (range: TokenRange | undefined) => {
    const first = range && document.tokens[range.first];
    const last = range && document.tokens[range.last - 1];
    return first && last ? text.slice(first.start, last.end) : '-';
  };
  const lineOf = (clause: Clause) =>
    `${clause.kind}${clause.inverted ? ' (inverted)' : ''}: ${words(clause)} | ${words(clause.subject)} | ${words(clause.verb)}`;
  const parted = (lists: readonly string[][], mark: string) =>
    lists.flatMap((list, i) => (i > 0 ? [mark, ...list] : list));
  return parted(
    stretchesOf(document).map(({segments}) =>
      parted(
        segments.map(({clauses}) => clauses.map(lineOf)),
        ',',
      ),
    ),
    '/',
  );
}

const cases: readonly [string, readonly string[]][] = [
  ['She left.', ['main: She left | She | left']],
  ['When he came, she left.', ['subordinate: When he came | he | came', ',', 'main: she left | she | left']],
  [
    'Even if he just met her, he knew.',
    ['subordinate: Even if he just met her | he | met', ',', 'main: he knew | he | knew'],
  ],
  ['After dinner he went home.', ['main: After dinner he went home | he | went']],
  ['Yesterday he went home.', ['main: Yesterday he went home | he | went']],
  [
    'Before the sun rose she was up.',
    ['subordinate: Before the sun rose | the sun | rose', 'main: she was up | she | was'],
  ],
  [
    'He told her that she could go.',
    ['main: He told her | He | told', 'complement: that she could go | she | could go'],
  ],
  ['I thought you were larger.', ['main: I thought | I | thought', 'complement: you were larger | you | were']],
  [
    'The man who had seen it was afraid.',
    ['phrase: The man | - | -', 'relative: who had seen it | - | had seen', 'main: was afraid | The man | was'],
  ],
  [
    'The forest he was walking through was giving way.',
    [
      'phrase: The forest | - | -',
      'complement: he was walking through | he | was walking',
      'main: was giving way | The forest | was giving',
    ],
  ],
  [
    "What he'd done was wrong.",
    ["subordinate: What he'd done | he'd | he'd done", "main: was wrong | What he'd done | was"],
  ],
  ["Why shouldn't he go?", ["main (inverted): Why shouldn't he go | he | shouldn't"]],
  [
    'He opened the door, looked out, and saw nothing.',
    [
      'main: He opened the door | He | opened',
      ',',
      'predicate: looked out | - | looked',
      ',',
      'predicate: and saw nothing | - | saw',
    ],
  ],
  ['He fell and she laughed.', ['main: He fell | He | fell', 'main: and she laughed | she | laughed']],
  ['He sat down, his hands shaking.', ['main: He sat down | He | sat', ',', 'phrase: his hands shaking | - | -']],
  [
    'Compared to the others, he was small.',
    ['phrase: Compared to the others | - | -', ',', 'main: he was small | he | was'],
  ],
  [
    "Don't worry, please come with me.",
    ["imperative: Don't worry | - | Don't worry", ',', 'imperative: please come with me | - | come'],
  ],
  [
    "She's here, there's no hurry.",
    ["main: She's here | She's | She's", ',', "main: there's no hurry | there's | there's"],
  ],
  ['The guard and his dog had to wait.', ['main: The guard and his dog had to wait | his dog | had']],
  ['He had wanted to leave.', ['main: He had wanted to leave | He | had wanted']],
  ['He waited; nobody came.', ['main: He waited | He | waited', '/', 'main: nobody came | nobody | came']],
  ['"I know," he said.', ['main: I know | I | know', '/', 'main: he said | he | said']],
  ['It baffled me.', ['main: It baffled me | It | baffled']],
  [
    'From what he read, she was rich.',
    ['subordinate: From what he read | he | read', ',', 'main: she was rich | she | was'],
  ],
  [
    'By the time he came, it was late.',
    ['subordinate: By the time he came | he | came', ',', 'main: it was late | it | was'],
  ],
  ["That's... really kind of you.", ["main: That's... really kind of you | That's | That's"]],
  ['No use.', ['phrase: No use | - | -']],
];

it.each(cases)('reads the clauses of %s', (text, lines) => {
  expect(outline(text)).toEqual(lines);
});
