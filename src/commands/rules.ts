import pc from 'picocolors';
import {loadRules} from '../load-rules.js';
import {wrap} from '../outputs/excerpt.js';
import {openSettings} from '../project.js';
import {columns, print, useColor} from '../terminal.js';

/** `bluepencil rules`: each rule with its severity and what it finds. */
export async function runRules(flags: {readonly config?: string}): Promise<number> {
  const {options} = await openSettings(flags);
  const paint = pc.createColors(useColor(process.stdout));
  const rules = (await loadRules()).map((rule) => rule.definition);
  const column = Math.max(...rules.map(({id}) => id.length));
  const indent = ' '.repeat(column + 16);
  const lines = rules.map(({id, severity, message, optIn}) => {
    const setting = options.rules?.[id] ?? (optIn ? 'off' : 'on');
    const state = setting === 'on' ? severity : setting;
    const text = wrap(message, Math.max(30, Math.min(columns(), 110) - indent.length), indent).trimStart();
    return `${paint.bold(id.padEnd(column))}  ${state.padEnd(12)}  ${text}`;
  });
  print(`${lines.join('\n')}\n\n${rules.length} rules. bluepencil explain RULE tells more about one.\n`);
  return 0;
}
