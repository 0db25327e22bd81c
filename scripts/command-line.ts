import './require-node.js';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { nearest } from '#intake/nearest.ts';
import { commandOptions, describeCommand, type OptionName, type OptionValues } from './command-options.ts';
import { basePath, momentText, portNumber } from './option-values.ts';

/** A slip in the command line; the message is meant for the person who typed it. */
export class CommandLineError extends Error {}

export interface Command<Name extends OptionName> {
  /** As in package.json's scripts. */
  readonly command: string;
  readonly options: readonly Name[];
  /** What may follow the options, in an editor's words; without it words are refused. */
  readonly operands?: string;
}

export interface Invocation<Name extends OptionName> {
  readonly values: OptionValues<Name>;
  readonly operands: readonly string[];
}

const readers = {
  content: (typed: string) => resolve(typed),
  out: (typed: string) => resolve(typed),
  now: momentText,
  base: basePath,
  port: (typed: string) => String(portNumber(typed)),
};

function readValue(name: string, typed: string | boolean): string | boolean {
  if (typeof typed === 'boolean') return typed;
  if (typed.trim() === '') throw new CommandLineError(`--${name} 后面没有写内容。请写成 --${name} 值。`);
  try {
    return name in readers ? readers[name as keyof typeof readers](typed) : typed;
  } catch (error) {
    throw new CommandLineError(`--${name} ${(error as Error).message}`);
  }
}

function unknownOption(name: string, names: readonly string[]): CommandLineError {
  const meant = nearest(name, names);
  const remedy = meant === undefined
    ? `可以用的有：${names.map((known) => `--${known}`).join('、')}。`
    : `是不是 “--${meant}”？`;
  return new CommandLineError(`没有 “--${name}” 这个选项。${remedy}`);
}

/** Reads the words of a command line; throws a CommandLineError that says what to type instead. */
export function parseCommandLine<Name extends OptionName>(
  command: Command<Name>,
  words: readonly string[],
): Invocation<Name> & { readonly isHelp: boolean } {
  const names: readonly OptionName[] = [...command.options, 'help'];
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(names.map((name) => [name, { type: commandOptions[name].type }])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values: Record<string, string | boolean> = {};
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const name = names.find((known) => known === token.name);
    if (name === undefined) throw unknownOption(token.name, names);
    const isSwitch = commandOptions[name].type === 'boolean';
    if (isSwitch && token.value !== undefined) {
      throw new CommandLineError(`--${name} 后面不用写内容。请只写 --${name}。`);
    }
    const isForgotten = !token.inlineValue && token.value?.startsWith('--');
    values[name] = isSwitch ? true : readValue(name, isForgotten ? '' : token.value ?? '');
  }
  if (operands.length > 0 && command.operands === undefined) {
    throw new CommandLineError(`看不懂 “${operands[0]}”。选项要以 -- 开头，例如 --content 文件夹。`);
  }
  return { values: values as OptionValues<Name>, operands, isHelp: values.help === true };
}

/** The invocation of the running command; prints help or the slip and ends the process (0 or 2) when there is one. */
export function readCommandLine<Name extends OptionName>(command: Command<Name>): Invocation<Name> {
  try {
    const invocation = parseCommandLine(command, process.argv.slice(2));
    if (!invocation.isHelp) return invocation;
    console.log(describeCommand(command.command, command.options, command.operands ?? ''));
    process.exit(0);
  } catch (error) {
    if (!(error instanceof CommandLineError)) throw error;
    console.error(`${error.message}\n（npm run ${command.command} -- --help 列出全部选项）`);
    process.exit(2);
  }
}

/** The folders of a site, absolute; the defaults are those of this project. */
export function siteFolders(values: { content?: string | undefined; out?: string | undefined }) {
  return { content: values.content ?? resolve('content'), out: values.out ?? resolve('dist') };
}

/**
 * What `astro.config.mjs` and the intake read from the environment: ALUMNI_CONTENT and ALUMNI_OUT (absolute folders),
 * ALUMNI_NOW (a day or a minute in Shanghai, as in domain/days.ts) and ALUMNI_BASE (with a slash at both ends); the
 * last two are absent when not asked for.
 */
export function siteEnvironment(values: {
  content?: string | undefined;
  out?: string | undefined;
  now?: string | undefined;
  base?: string | undefined;
}): Record<string, string> {
  const folders = siteFolders(values);
  return {
    ALUMNI_CONTENT: folders.content,
    ALUMNI_OUT: folders.out,
    ...(values.now === undefined ? {} : { ALUMNI_NOW: values.now }),
    ...(values.base === undefined ? {} : { ALUMNI_BASE: values.base }),
  };
}
