import type { Root } from 'mdast';
import { fromMarkdown, type Options } from 'mdast-util-from-markdown';
import { SYNTAX_PLUGINS } from './syntax-plugins.ts';

interface SyntaxData {
  micromarkExtensions: NonNullable<Options['extensions']>;
  fromMarkdownExtensions: Exclude<NonNullable<Options['mdastExtensions']>[number], unknown[]>[];
}

const options = collectSyntax();

/** The syntax tree with positions, by the very syntax that the renderer uses. */
export function parseMarkdown(source: string): Root {
  return fromMarkdown(source, options);
}

function collectSyntax(): Options {
  const data: SyntaxData = { micromarkExtensions: [], fromMarkdownExtensions: [] };
  const processor = { data: () => data };
  for (const [plugin, settings] of SYNTAX_PLUGINS) (plugin as (options: unknown) => void).call(processor, settings);
  const mdastExtensions = data.fromMarkdownExtensions.flat().map((extension) => withoutTransforms(extension as object));
  return { extensions: data.micromarkExtensions, mdastExtensions };
}

// They find a few more e-mail addresses in text, but the nodes that they make have no position.
function withoutTransforms(extension: object): object {
  return { ...extension, transforms: [] };
}
