import {Argument, Command, CommanderError, InvalidArgumentError, Option} from 'commander';
import type {ApplyFlags} from './commands/apply.js';
import type {BaselineFlags} from './commands/baseline.js';
import type {CheckFlags} from './commands/check.js';
import type {FixFlags} from './commands/fix.js';
import type {MergeFlags} from './commands/merge.js';
import type {ReportFlags} from './commands/report.js';
import {UserError} from './errors.js';
import {outputNames} from './outputs/index.js';
import {tolerateClosedPipe} from './terminal.js';
import {packageVersion} from './version.js';

// Each command is loaded when it is asked for, so that a start stays quick.

const paths = () =>
  new Argument('[paths...]', 'chapters, folders or patterns; - reads standard input').default(['.'], 'this folder');
const config = () => new Option('--config <file>', 'use this config instead of the nearest bluepencil.yml');
const dialect = () =>
  new Option('--dialect <name>', 'spelling: us or gb (default: read off the text)').choices(['us', 'gb']);
const rule = () => new Option('--rule <id...>', 'look for this fault alone; may be given several times');
const stdinPath = () =>
  new Option('--stdin-path <name>', 'what standard input is called: its ending decides how it is read');
const failOn = () =>
  new Option('--fail-on <severity>', 'exit with 1 from this severity on (default: suggestion)').choices([
    'error',
    'warning',
    'suggestion',
    'never',
  ]);

const max = () =>
  new Option('--max <count>', 'exit with 1 from one finding more on (default: 0)').argParser((value) => {
    if (!/^\d+$/.test(value)) throw new InvalidArgumentError('It is a whole number.');
    return Number(value);
  });
const history = () =>
  new Option(
    '--history [commits]',
    'show how the faults have changed over so many commits in Git (default: 30)',
  ).argParser((value) => {
    if (!/^\d+$/.test(value) || Number(value) < 2)
      throw new InvalidArgumentError('It is a whole number from 2 on; put the chapters before --history.');
    return Number(value);
  });
const since = () =>
  new Option('--since <day>', 'that history from this day on, as in 2026-01-31').argParser((value) => {
    if (!/^\d{4}-\d\d-\d\d$/.test(value) || Number.isNaN(Date.parse(value)))
      throw new InvalidArgumentError('It is a day such as 2026-01-31.');
    return value;
  });
const noCache = () => new Option('--no-cache', 'look at every chapter anew; remember nothing');
const format = () =>
  new Option('--format <name[=file]>', `${outputNames.join(', ')}; several times for several, =file writes a file`)
    .argParser((value, before: readonly string[] | undefined) => [...(before ?? []), value])
    .default(undefined, 'pretty');

const program = new Command('bluepencil')
  .description('A proofreader for people who write fiction. It works on this machine alone: nothing is sent anywhere.')
  .version(packageVersion(), '-v, --version', 'print the version')
  .helpOption('-h, --help', 'show this help')
  .helpCommand('help [command]', 'show the help of a command')
  .showHelpAfterError('(bluepencil --help shows what can be written here)')
  .exitOverride()
  .addHelpText(
    'after',
    `
Examples:
  bluepencil check chapter-1.md        show the faults of a chapter with suggested fixes
  bluepencil fix chapter-1.md          make the sure repairs
  bluepencil review chapter-1.md       decide about the others one by one
  bluepencil report chapter-1.md       write report.html: decide in a browser
  bluepencil words add Orrowick        teach it a name of your story

It ends with 0 when there is nothing to correct, 1 when there are findings, 2 when something went wrong.`,
  );

program
  .command('check', {isDefault: true})
  .summary('show the faults with suggested fixes (the default)')
  .description('Show the faults of chapters with suggested fixes. Changes nothing.')
  .addArgument(paths())
  .addOption(format())
  .addOption(rule())
  .option('--changed [base]', 'only lines changed since a Git branch or commit (default: the last commit)')
  .option('--baseline <file>', 'only findings that this file does not hold')
  .addOption(dialect())
  .addOption(failOn())
  .addOption(max())
  .option('--shard <i/n>', 'one of n parts of the chapters, for several machines; merge puts the reports together')
  .addOption(noCache())
  .addOption(config())
  .addOption(stdinPath())
  .addHelpText(
    'after',
    `
Examples:
  bluepencil check                             all chapters in this folder
  bluepencil check part-1 'drafts/*.md'        folders and patterns
  bluepencil check --rule comma-splice ch1.md  one kind of fault
  bluepencil check --format diff ch1.md > fixes.patch
  bluepencil check --format github --format sarif=out.sarif
  bluepencil check --format word-diff ch1.md   the same, for reading
  bluepencil check --format criticmarkup ch1.md > ch1.critic.md
  bluepencil check --changed=main chapters     what your branch has brought
  pbpaste | bluepencil check -                 what is on the clipboard

Chapters given together are read as one story: each knows the names of the others.`,
  )
  .action((given: string[], flags: CheckFlags) =>
    run(async () => (await import('./commands/check.js')).runCheck(given, flags)),
  );

program
  .command('fix')
  .summary('make the sure repairs')
  .description('Make the sure repairs in place. Everything else in the file stays as it is, byte for byte.')
  .addArgument(paths())
  .option('--all', 'make the first suggestion of every finding, also where you should be asked')
  .option('--dry-run', 'change nothing; print what would change as a unified diff')
  .addOption(rule())
  .addOption(dialect())
  .addOption(failOn())
  .addOption(config())
  .addOption(stdinPath())
  .addHelpText(
    'after',
    `
Examples:
  bluepencil fix --dry-run chapter-1.md          look first
  bluepencil fix chapter-1.md                    then repair
  bluepencil fix --all --rule ellipsis story     every ellipsis in the folder
  bluepencil fix - < draft.txt > clean.txt       repaired text to standard output`,
  )
  .action((given: string[], flags: FixFlags) =>
    run(async () => (await import('./commands/fix.js')).runFix(given, flags)),
  );

program
  .command('review')
  .summary('decide about the findings one by one')
  .description('Go through the findings one at a time, each in its paragraph, and accept, change or reject the fix.')
  .addArgument(paths())
  .addOption(rule())
  .addOption(dialect())
  .addOption(config())
  .addHelpText(
    'after',
    `
Keys: a accept, 2-9 another suggestion, A all of this kind, e your own words, E in your editor, r reject, i ignore always,
w add the word to your dictionary, s skip, n and p next and previous, f this rule alone, u undo, q save and quit, ? help.
No chapter is changed before you quit; a review that is broken off goes on where it stopped.
What you reject is remembered in .bluepencil/decisions.json beside your config.`,
  )
  .action((given: string[], flags: CheckFlags) =>
    run(async () => (await import('./commands/review.js')).runReview(given, flags)),
  );

program
  .command('report')
  .summary('write a page to decide on')
  .description(
    'Write the findings as one page that works in any browser, without a network: decide there, then export.',
  )
  .addArgument(paths())
  .option('-o, --output <file>', 'where to write it; - is standard output (default: report.html)')
  .addOption(
    new Option('--format <name>', 'a page, or a comment for a pull request')
      .choices(['html', 'markdown'])
      .default('html'),
  )
  .addOption(history())
  .addOption(since())
  .addOption(rule())
  .addOption(dialect())
  .addOption(noCache())
  .addOption(config())
  .addOption(stdinPath())
  .addHelpText(
    'after',
    `
Examples:
  bluepencil report -o report.html chapter-1.md    open report.html in a browser
  bluepencil apply decisions.json                  carry out what was decided there
  bluepencil report --format markdown drafts       a folded comment within GitHub's limit
  bluepencil report chapters --history             with the faults per 1,000 words of earlier versions`,
  )
  .action((given: string[], flags: ReportFlags) =>
    run(async () => (await import('./commands/report.js')).runReport(given, flags)),
  );

program
  .command('apply')
  .summary('carry out decisions made elsewhere')
  .description(
    'Carry out the decisions exported from a report, or left as CriticMarkup in a copy of the chapter: all of them or none.',
  )
  .argument('<file>', 'a decisions file, or a chapter with CriticMarkup')
  .option('--to <chapter>', 'the chapter that the CriticMarkup is for (default: chapter.md for chapter.critic.md)')
  .addOption(config())
  .addHelpText(
    'after',
    `
Examples:
  bluepencil apply decisions.json
  bluepencil check --format criticmarkup chapter.md > chapter.critic.md
  bluepencil apply chapter.critic.md    after you have taken out the marks you do not want

What was rejected or ignored in a report is remembered in .bluepencil/decisions.json beside your config.
A chapter that has changed meanwhile is left alone.`,
  )
  .action((file: string, flags: ApplyFlags) =>
    run(async () => (await import('./commands/apply.js')).runApply(file, flags)),
  );

program
  .command('baseline')
  .summary('known findings, so that only new ones count')
  .description('Known findings of a story, so that only new ones count.')
  .command('update')
  .description('Take all findings of now as known: check --baseline shows those alone that come later.')
  .addArgument(paths())
  .option('--baseline <file>', 'the file to write (default: .bluepencil/baseline.json beside the config)')
  .addOption(rule())
  .addOption(dialect())
  .addOption(config())
  .addHelpText(
    'after',
    `
Example:
  bluepencil baseline update chapters
  bluepencil check --baseline .bluepencil/baseline.json chapters`,
  )
  .action((given: string[], flags: BaselineFlags) =>
    run(async () => (await import('./commands/baseline.js')).runBaselineUpdate(given, flags)),
  );

program
  .command('merge')
  .summary('put the reports of several shards together')
  .description('Put the reports of check --shard together: the result is that of one run.')
  .argument('<reports...>', 'what --format json has written, of each shard')
  .addOption(format())
  .addOption(failOn())
  .addOption(max())
  .addOption(config())
  .addHelpText(
    'after',
    `
Example:
  bluepencil check --shard 1/2 --format json=1.json --fail-on never chapters
  bluepencil check --shard 2/2 --format json=2.json --fail-on never chapters
  bluepencil merge --format github 1.json 2.json`,
  )
  .action((given: string[], flags: MergeFlags) =>
    run(async () => (await import('./commands/merge.js')).runMerge(given, flags)),
  );

const words = program
  .command('words')
  .summary("the story's dictionary")
  .description("Look at the story's dictionary, or add to it.");
words
  .command('add')
  .description('Add names and invented words to the dictionary of the story.')
  .argument('<words...>', 'the words as you write them')
  .addOption(config())
  .addHelpText('after', '\nExample:\n  bluepencil words add Orrowick Eldermoor shadowbolt')
  .action((given: string[], flags: {config?: string}) =>
    run(async () => (await import('./commands/words.js')).runWordsAdd(given, flags)),
  );
words
  .command('list')
  .description('Print the words of the dictionary, one a line.')
  .addOption(config())
  .action((flags: {config?: string}) => run(async () => (await import('./commands/words.js')).runWordsList(flags)));

const decisions = program
  .command('decisions')
  .summary('what you decided to keep as it is')
  .description('What a review has remembered in .bluepencil/decisions.json: list it, or drop what is out of date.');
decisions
  .command('list', {isDefault: true})
  .description('Print the decisions, each with its sentence (the default).')
  .addOption(config())
  .action((flags: {config?: string}) =>
    run(async () => (await import('./commands/decisions.js')).runDecisionsList(flags)),
  );
decisions
  .command('prune')
  .description("Drop the decisions whose sentence stands in no chapter of the story's folder any more.")
  .addOption(config())
  .action((flags: {config?: string}) =>
    run(async () => (await import('./commands/decisions.js')).runDecisionsPrune(flags)),
  );

program
  .command('rules')
  .description('List the rules: what bluepencil looks for.')
  .addOption(config())
  .action((flags: {config?: string}) => run(async () => (await import('./commands/rules.js')).runRules(flags)));

program
  .command('explain')
  .description('Explain a rule: what is wrong, why, and examples.')
  .argument('<rule>', 'its name, as shown beside a finding')
  .addHelpText('after', '\nExample:\n  bluepencil explain comma-splice')
  .action((id: string) => run(async () => (await import('./commands/explain.js')).runExplain(id)));

program
  .command('init')
  .description('Write a bluepencil.yml with all settings explained, and an empty dictionary, into this folder.')
  .action(() => run(async () => (await import('./commands/init.js')).runInit()));

/** Do what the command line asks for. */
export async function main(): Promise<void> {
  tolerateClosedPipe();
  try {
    await program.parseAsync();
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  }
}

/** Run a command; what the user can put right is told in one sentence. */
async function run(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    process.stderr.write(`bluepencil: ${error.message}\n`);
    process.exitCode = 2;
  }
}
