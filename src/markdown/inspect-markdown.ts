import type { Code, Html, Image, ImageReference, InlineCode, Link, LinkReference, Nodes, Text } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { countHan, countLatinWords } from '#domain/reading-time.ts';
import { swallowedText } from './bare-addresses.ts';
import { readDirective } from './directives/read-directive.ts';
import { isVideoNumberLine } from './directives/video.ts';
import { failedDirective } from './failed-directives.ts';
import { failedPictures, mayHoldFailedPicture } from './failed-pictures.ts';
import { onOneLine, SOFT_BREAK } from './han-text.ts';
import { htmlPictures } from './html-pictures.ts';
import type { MarkdownNotes } from './markdown-notes.ts';
import { type Place, placeOf } from './markdown-place.ts';
import { type Definitions, definitionsIn } from './never-printed.ts';
import { nodeText } from './node-text.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { typedHtml } from './refused-tags.ts';
import { textRuns } from './text-runs.ts';

interface Inspection extends MarkdownNotes {
  source: string;
  definitions: Definitions['links'];
  words: string[];
  /** Stretches that are no text, to be blanked out before looking for failed pictures. */
  noText: Place[];
}

const LINE_ENDERS = new Set(['paragraph', 'heading', 'tableCell', 'code', 'break']);

/** Reads a body once and notes everything that a rule may ask about. */
export function inspectMarkdown(body: string): MarkdownNotes {
  // The parser does not count a byte order mark.
  const source = body.replace(/^\uFEFF+/, '');
  const tree = parseMarkdown(source);
  const inspection = emptyInspection(source, definitionsIn(tree, source));
  note(tree, inspection, false);
  const { definitions: _, words, noText, source: __, ...notes } = inspection;
  if (mayHoldFailedPicture(source)) notes.looksLikeImage = failedPictures(blanked(source, noText));
  notes.plainText = onOneLine(words.join('')).replaceAll(/\s*\n\s*/g, '\n').trim();
  notes.hanCount = countHan(notes.plainText);
  notes.latinWords = countLatinWords(notes.plainText);
  notes.imageCount = notes.images.length;
  return notes;
}

function note(node: Nodes | ContainerDirective, into: Inspection, inVideo: boolean): void {
  switch (node.type) {
    case 'text': noteText(node, into, inVideo); return;
    case 'inlineCode':
    case 'code': noteCode(node, into); break;
    case 'html': noteHtml(node, into); return;
    case 'image':
    case 'imageReference': notePicture(node, into); return;
    case 'link':
    case 'linkReference': if (noteLink(node, into)) return; break;
    case 'heading': into.headings.push({ ...placeOf(node), depth: node.depth, text: nodeText(node) }); break;
    case 'containerDirective': noteDirective(node as ContainerDirective, into); break;
    default:
  }
  const video = inVideo || (node.type === 'containerDirective' && (node as ContainerDirective).name === 'video');
  if ('children' in node) for (const child of node.children) note(child as Nodes, into, video);
  if (LINE_ENDERS.has(node.type)) into.words.push('\n');
}

function noteText(node: Text, into: Inspection, inVideo: boolean): void {
  const runs = textRuns(node, into.source);
  for (const run of runs) {
    if (inVideo && isVideoNumberLine(run.text)) continue;
    into.textRuns.push(run);
    const failed = /^[:：]{3}/.test(run.text) ? failedDirective(run) : undefined;
    if (failed) into.directives.push({ ...lineOf(run), ...failed });
  }
  const value = inVideo ? node.value.split('\n').filter((line) => !isVideoNumberLine(line)).join('\n') : node.value;
  into.words.push(value.replaceAll('\n', SOFT_BREAK));
}

function noteCode(node: Code | InlineCode, into: Inspection): void {
  const place = placeOf(node);
  into.words.push(node.value);
  into.noText.push(place);
  if (!/[`~]/.test(into.source[place.offset] ?? '')) into.indentedCode.push({ ...place, text: node.value });
}

function noteHtml(node: Html, into: Inspection): void {
  const place = placeOf(node);
  into.noText.push(place);
  into.rawHtml.push({ ...place, value: node.value, ...typedHtml(node.value) });
  into.images.push(...htmlPictures(node.value, place));
}

function notePicture(node: Image | ImageReference, into: Inspection): void {
  const place = placeOf(node);
  const { url = '', title } = node.type === 'image' ? node : into.definitions.get(node.identifier) ?? {};
  into.noText.push(place);
  into.images.push({ ...place, url, alt: node.alt ?? '', title: title ?? '' });
}

/** Notes the link; true when its text is only its address. */
function noteLink(node: Link | LinkReference, into: Inspection): boolean {
  const place = placeOf(node);
  const text = nodeText(node);
  if (node.type === 'linkReference') {
    into.links.push({ ...place, url: into.definitions.get(node.identifier)?.url ?? '', text, kind: 'reference' });
    return false;
  }
  const isBare = into.source[place.offset] !== '[';
  into.links.push({ ...place, url: node.url, text, kind: isBare ? 'bare' : 'written' });
  if (!isBare) return false;
  const swallowed = into.source[place.offset] === '<' ? undefined : swallowedText(node, into.source);
  if (swallowed) into.bareUrlFollowedByHan.push(swallowed);
  into.words.push(text);
  return true;
}

function noteDirective(node: ContainerDirective, into: Inspection): void {
  const result = readDirective(node, into.source);
  const problem = Array.isArray(result) ? undefined : result;
  into.directives.push({ ...placeOf(node), name: node.name, ...(problem ? { problem } : {}) });
}

function lineOf({ line, column, offset, text }: MarkdownNotes['textRuns'][number]): Place {
  const end = { endLine: line, endColumn: column + text.length, endOffset: offset + text.length };
  return { line, column, offset, ...end };
}

function blanked(source: string, places: readonly Place[]): string {
  let result = '';
  let from = 0;
  for (const { offset, endOffset } of places) {
    if (offset < from) continue;
    result += source.slice(from, offset) + source.slice(offset, endOffset).replaceAll(/[^\r\n]/g, '\0');
    from = endOffset;
  }
  return result + source.slice(from);
}

function emptyInspection(source: string, { links: definitions, neverPrinted }: Definitions): Inspection {
  return {
    images: [], links: [], rawHtml: [], headings: [], indentedCode: [], directives: [], looksLikeImage: [],
    bareUrlFollowedByHan: [], neverPrinted, textRuns: [], plainText: '', hanCount: 0, latinWords: 0, imageCount: 0,
    source, definitions, words: [], noText: [],
  };
}
