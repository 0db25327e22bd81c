import type { BlockContent, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { type DirectiveName, DIRECTIVE_NAMES, isDirectiveName, nearestDirectiveName } from './directive-names.ts';
import { type DirectiveProblem, directiveProblem } from './directive-problem.ts';
import { readFacts } from './facts.ts';
import { readGallery } from './gallery.ts';
import { readQa } from './qa.ts';
import { readQuote } from './quote.ts';
import { readTimeline } from './timeline.ts';
import { readVideo } from './video.ts';

type Reader = (children: readonly BlockContent[]) => RootContent[] | DirectiveProblem;

const READERS: Record<DirectiveName, Reader> = {
  quote: readQuote,
  facts: readFacts,
  timeline: readTimeline,
  gallery: readGallery,
  qa: readQa,
  video: readVideo,
};

/** What a `:::name` block becomes, or the problem to report; `source` is the text it was parsed from. */
export function readDirective(node: ContainerDirective, source: string): RootContent[] | DirectiveProblem {
  if (!isDirectiveName(node.name)) return unknownName(node.name);
  if (closingFence(node, source) === undefined) {
    const text = `:::${node.name} 没有结束`;
    const remedy = '在这一块的末尾另起一行，只写 :::；它若套在另一块里，外面那块的首尾改用四个冒号 ::::';
    return directiveProblem('never-closed', text, remedy);
  }
  const hasLabel = node.children.some((child) => child.data && 'directiveLabel' in child.data);
  if (hasLabel || Object.keys(node.attributes ?? {}).length > 0) {
    const text = `:::${node.name} 后面多了方括号或花括号`;
    return directiveProblem('extra-on-fence', text, `这一行只写 :::${node.name}，其余的话写到下面`);
  }
  return READERS[node.name](node.children as BlockContent[]);
}

/** The opening line as the editor typed it. */
export function openingFence(node: ContainerDirective, source: string): string {
  const start = node.position?.start.offset ?? 0;
  return /^[^\r\n]*/.exec(source.slice(start))?.[0].trimEnd() ?? '';
}

/** The closing line, or undefined when the block runs to the end of its surroundings. */
export function closingFence(node: ContainerDirective, source: string): string | undefined {
  const { start, end } = node.position ?? {};
  if (!start || !end || start.line === end.line) return undefined;
  const colons = /^:*/.exec(openingFence(node, source))?.[0].length ?? 3;
  const lastLine = source.slice(start.offset, end.offset).split(/\r\n|\r|\n/).at(-1) ?? '';
  const fence = /(?:^|[\s>])(:{3,})[ \t]*$/.exec(lastLine)?.[1];
  return fence && fence.length >= colons ? fence : undefined;
}

function unknownName(name: string): DirectiveProblem {
  const nearest = nearestDirectiveName(name);
  const known = DIRECTIVE_NAMES.map((each) => `:::${each}`).join(' ');
  const remedy = nearest ? `是不是 “:::${nearest}”？` : `可用的有 ${known}；不需要这一块就删去 ::: 两行`;
  return directiveProblem('unknown-name', `没有 “:::${name}” 这种块`, remedy);
}
