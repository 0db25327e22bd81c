/** The first words of a Markdown text as plain text, for want of a summary; headings, lists and pictures are passed over. */
export function openingWords(markdown: string, longest = 120): string {
  const paragraphs = markdown.replace(/\r\n?/g, '\n').split(/\n{2,}/);
  const first = paragraphs.map((paragraph) => paragraph.trim()).find((paragraph) =>
    paragraph !== '' && !/^(?:#|[-*+]\s|\d+[.)]\s|:::|!\[|\||<|```|~~~|\[\^|---|\{|import\s|export\s)/.test(paragraph));
  if (first === undefined) return '';
  const plain = first
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\[\^[^\]]+\]/g, '')
    .replace(/^>\s?/gm, '')
    .replace(/:[a-z]+\[([^\]]*)\](?:\{[^}]*\})?/g, '$1')
    .replace(/<[^>]+>/g, '')
    .replace(/[*_`~]+/g, '')
    .replace(/\\(?=\p{P})/gu, '')
    .replace(/(?<=[\p{Script=Han}\p{P}])\s*\n\s*(?=[\p{Script=Han}\p{P}])/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  return [...plain].slice(0, longest + 1).join('');
}
