import type {Document} from './document.js';
import type {Token} from './tokens.js';

/** Before a pronoun that begins its clause: a conjunction, a relative word, or a mark. */
export const CLAUSE_OPENERS = new Set(
  'and but or so because that if when while where as before after until unless since though although than what who which why how once like whether'.split(
    ' ',
  ),
);
/** Prepositions that join a noun to the one before it. */
export const RELATIONS = new Set(
  'of in on under behind inside around at from with between above below near for about'.split(' '),
);
/** Before a subject they ask for the plain form of its verb. */
const TAKES_BASE =
  /^(?:do|does|did|don't|doesn't|didn't|let|make|makes|made|making|help|helped|have|had|having|see|sees|saw|seeing|seen|watch|watched|watching|watches|hear|heard|hears|hearing|feel|felt|notice|noticed|can|could|may|might|must|shall|should|will|would|can't|couldn't|won't|wouldn't|that|lest|insist|insisted|demand|demanded|suggest|suggested|to|than|or|nor|whether|bid|bade|better|rather|\w+'(?:d|ll))$/;

/** Something before the subject, in its sentence, asks for the plain form of its verb: `let him go`, `she saw the man go`. */
export function asksForBase(tokens: readonly Token[], subject: Token): boolean {
  const first = Math.max(0, subject.index - 14);
  const before = tokens.slice(first, subject.index).filter(({sentence}) => sentence === subject.sentence);
  return before.some(
    ({lower, index}) => TAKES_BASE.test(lower) && !(lower === 'to' && isPreposition(tokens[index + 1])),
  );
}

/** `to` before what is no verb: `to her`, `to the door`. */
function isPreposition(next: Token | undefined): boolean {
  return /^(?:DET|PRON|PROPN)$/.test(next?.tags[0] ?? '');
}

/** They may stand before a noun phrase that is no subject: `like his eyes`, `before the games`. */
const NO_CLAUSE = /^(?:what|who|which|than|like|as|or|before|after|since|until)$/;

/** A sentence or a clause begins with this word; after `Anna and` it only ends a phrase. */
export function beginsClause({tokens}: Document, token: Token): boolean {
  const before = tokens[token.index - 1];
  if (!before || before.sentence !== token.sentence) return true;
  if (before.kind === 'punctuation') return /^[,;]$/.test(before.text);
  const joins = before.lower === 'and' && endsPhrase(tokens, before);
  return CLAUSE_OPENERS.has(before.lower) && !NO_CLAUSE.test(before.lower) && !joins;
}

/** What stands before `and` belongs to a preposition: `the splendor of the house and the gardens was`. */
function endsPhrase(tokens: readonly Token[], and: Token): boolean {
  const before = tokens.slice(Math.max(0, and.index - 6), and.index);
  return /^(?:NOUN|PROPN|PRON)$/.test(before.at(-1)?.tags[0] ?? '') && before.some(({lower}) => RELATIONS.has(lower));
}

/** The determiner of a noun, `my`, `the`, also with an adjective between. */
export function determinerOf(tokens: readonly Token[], noun: Token): Token | undefined {
  const before = tokens[noun.index - 1];
  const first = before?.tags[0] === 'ADJ' ? tokens[before.index - 1] : before;
  return first && /^(?:the|my|your|his|her|its|our|their|a|an)$/.test(first.lower) ? first : undefined;
}
