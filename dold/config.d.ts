import type { HouseStyle } from './analysis/style.js';
import type { Severity } from './types.js';
/** Where words are kept that the author has declared right, when the config names no place. */
export declare const DEFAULT_DICTIONARY = "dictionary.txt";
export type RuleSetting = 'off' | 'on' | Severity;
/** From which severity on a finding makes the command fail. */
export type FailOn = Severity | 'never';
export interface Config {
    /** The file the settings come from; undefined when there is none. */
    readonly path: string | undefined;
    /** The story's folder: that of the file, else the one the search began in. Ignore globs start there. */
    readonly folder: string;
    /** What the author has fixed, the dialect included; the rest is read off the text. */
    readonly style: Partial<HouseStyle>;
    readonly rules: Readonly<Record<string, RuleSetting>>;
    /** Full paths, never empty; new words go to the first. A dictionary the config names must exist, the default need not. */
    readonly dictionaries: readonly [string, ...string[]];
    /** What of a folder is a chapter, in the syntax of .gitignore; undefined when all manuscripts are. */
    readonly chapters?: readonly string[];
    /** Rule settings for some files, over `rules`; the later ones over the earlier. */
    readonly overrides: readonly Override[];
    /** In the syntax of .gitignore; the dictionaries are among them. */
    readonly ignore: readonly string[];
    readonly failOn: FailOn;
}
export interface Override {
    /** In the syntax of .gitignore, from the folder of the config. */
    readonly files: readonly string[];
    readonly rules: Readonly<Record<string, RuleSetting>>;
}
export interface ConfigPlace {
    /** The manuscript or folder to search upwards from. Default: the working folder. */
    readonly from?: string;
    /** The config itself, when the author names it. */
    readonly path?: string;
}
/**
 * The settings that hold for a manuscript.
 *
 * @param rules
 *   The ids of all rules.
 * @throws {UserError}
 *   For a config that is missing although named, cannot be read, or has a fault.
 */
export declare function loadConfig(rules: readonly string[], place?: ConfigPlace): Promise<Config>;
/** What is wrong with a rule's name, with the nearest one there is. */
export declare function unknownRule(rule: string, rules: readonly string[]): string;
