import {writeFile} from 'node:fs/promises';
import {UserError} from '../errors.js';
import {say} from '../terminal.js';

const CONFIG = `# Settings of bluepencil for this story. Everything here may be left out.

# Spelling: us or gb. Left out, it is read off the text.
# dialect: us

# One way throughout; every other use is then a finding. Left out, the chapter's own habit counts.
# style:
#   ellipsis: …          or ...
#   quotes: curly        or straight
#   dash: —              or --
#   okay: okay           or OK
#   allRight: all right  or alright

# Switch a rule off, or say how serious it is: off, on, suggestion, warning, error.
# \`bluepencil rules\` lists them.
rules: {}
#  comma-splice: off
#  ellipsis: suggestion

# From which severity on \`bluepencil check\` ends with exit code 1: error, warning, suggestion, never.
# failOn: suggestion

# Files that are no chapters of the story; a .gitignore and a .bluepencilignore count too.
ignore: []
#  - notes/**

# What is a chapter. Left out, every manuscript in this folder and below.
# chapters:
#  - chapters/*.md

# Other settings for some of the files.
# overrides:
#  - files: letters/**
#    rules: {spelling: off}

# Names and invented words, one a line. \`bluepencil words add Orrowick\` adds to it.
dictionary: dictionary.txt
`;

const DICTIONARY = `# Names and invented words of this story, one a line. What follows a # is a comment.
`;

/** `bluepencil init`: write a config with everything explained; never over one that is there. */
export async function runInit(): Promise<number> {
  await create('bluepencil.yml', CONFIG);
  await create('dictionary.txt', DICTIONARY).catch((error) => {
    if (!(error instanceof UserError)) throw error;
  });
  say('Wrote bluepencil.yml and dictionary.txt. Next: bluepencil check');
  return 0;
}

async function create(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text, {flag: 'wx'});
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST')
      throw new UserError(`${path} exists already: edit it, or move it away and run bluepencil init again.`);
    throw new UserError(`Cannot write ${path} here: ${(error as Error).message}.`);
  }
}
