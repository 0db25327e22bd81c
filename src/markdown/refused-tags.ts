import { LINK_SCHEMES, TYPED_TAGS } from './allowed-html.ts';

const TAG = /<\/?([A-Za-z][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>?/g;
const SWALLOWED = /<(script|style|iframe)\b[^>]*>[\s\S]*?<\/\1\s*>/gi;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'=<>`]+))?/g;
const FORBIDDEN_ATTRIBUTE = /^(?:on.*|style|id|class|name|srcdoc|srcset|form.*|target|background|xlink:href)$/i;
const ADDRESS_ATTRIBUTE = /^(?:href|src|action|poster|data|cite)$/i;
const typedTags = new Set(TYPED_TAGS);

/** The HTML without tags that may not be typed; what stood between them stays, save for code. */
export function withoutRefusedTags(html: string): string {
  return html
    .replace(SWALLOWED, '')
    .replace(TAG, (tag, name: string) => (typedTags.has(name.toLowerCase()) ? tag : ''));
}

export interface TypedHtml {
  tagNames: string[];
  /** What will not be printed, as the editor typed it: `<iframe>`, `onclick=`, `href="javascript:`, `<!--`. */
  refused: string[];
}

/** The tags in a piece of raw HTML, and whatever in it the sanitiser drops. */
export function typedHtml(html: string): TypedHtml {
  const tagNames = new Set<string>();
  const refused = new Set<string>();
  if (/<!--(?![\s\S]*-->)/.test(html)) refused.add('<!--');
  for (const [tag, name = '', attributes = ''] of html.replaceAll(/<!--[\s\S]*?(?:-->|$)/g, '').matchAll(TAG)) {
    tagNames.add(name);
    if (!typedTags.has(name.toLowerCase())) refused.add(`<${name}>`);
    if (!tag.startsWith('</')) for (const each of refusedAttributes(attributes)) refused.add(each);
  }
  return { tagNames: [...tagNames], refused: [...refused] };
}

function* refusedAttributes(attributes: string): Generator<string> {
  for (const [, name = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
    if (FORBIDDEN_ATTRIBUTE.test(name)) yield `${name}=`;
    if (!ADDRESS_ATTRIBUTE.test(name)) continue;
    const scheme = /^[^/?#]*?(?=:|&(?:colon|#))/i.exec(value.replaceAll(/["']/g, ''))?.[0];
    if (scheme !== undefined && !LINK_SCHEMES.includes(scheme.trim().toLowerCase())) yield `${name}="${scheme}:`;
  }
}
