import pc from 'picocolors';
import {capitalised} from '../capitals.js';
import {unknownRule} from '../config.js';
import {UserError} from '../errors.js';
import {loadRules, ruleIds} from '../load-rules.js';
import {print, useColor} from '../terminal.js';

/** `bluepencil explain RULE`: what is wrong, why, and examples. */
export async function runExplain(id: string): Promise<number> {
  const ids = await ruleIds();
  if (!ids.includes(id)) throw new UserError(capitalised(unknownRule(id, ids)));
  const definition = (await loadRules()).map((rule) => rule.definition).find((each) => each.id === id);
  if (!definition) throw new TypeError(`no rule is called “${id}”`);
  const other = definition.optIn ? 'on' : 'off';
  const paint = pc.createColors(useColor(process.stdout));
  const examples = definition.examples.map(
    ({wrong, right}) => `  ${paint.red('wrong')}  ${wrong}\n  ${paint.green('right')}  ${right}\n`,
  );
  print(
    [
      paint.bold(definition.id),
      '',
      definition.message,
      definition.why,
      '',
      ...examples,
      `${definition.optIn ? 'It is off. ' : ''}To switch it ${other}, write in bluepencil.yml:`,
      '',
      `  rules:\n    ${definition.id}: ${other}`,
      '',
    ].join('\n'),
  );
  return 0;
}
