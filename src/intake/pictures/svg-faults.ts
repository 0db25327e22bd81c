/** What a drawing may not hold, as it is written there. */
export interface SvgFault {
  found: string;
  reason: 'script' | 'foreign' | 'outside' | 'entity' | 'unreadable';
}

const NOT_DRAWN = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>/g;
const TAG = /<\/?([A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>/g;
const ATTRIBUTE = /([A-Za-z_:][\w:.-]*)\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+)/g;
const FOREIGN_TAG = /^(?:foreignobject|iframe|embed|object|audio|video|canvas|handler|listener)$/i;
const STYLE_ADDRESS = /@import|url\(\s*["']?([^)"']*)/gi;
const INNER_ADDRESS = /^(?:#|data:image\/(?:png|jpe?g|webp|gif)[;,])/i;

/** The first thing in a drawing that could run or reach outside, or nothing. */
export function svgFault(bytes: Buffer): SvgFault | undefined {
  const text = svgText(bytes);
  if (text === undefined) return { found: '', reason: 'unreadable' };
  const declared = /<!ENTITY[^>]{0,40}|<!DOCTYPE[^>[]*\[/i.exec(text);
  if (declared) return { found: declared[0].slice(0, 40), reason: 'entity' };
  const stylesheet = /<\?xml-stylesheet/i.exec(text);
  if (stylesheet) return { found: '<?xml-stylesheet', reason: 'outside' };
  // The parts are taken in their order: a comment sign inside CDATA begins no comment.
  const drawing = text.replace(NOT_DRAWN, (_, characters?: string) => (characters ?? '').replaceAll('<', ' '));
  for (const [, , name = '', attributes = ''] of drawing.matchAll(TAG)) {
    const fault = tagFault(name) ?? attributesFault(name, attributes);
    if (fault) return fault;
  }
  for (const [, style = ''] of drawing.matchAll(/<style\b[^>]*>([^<]*)/gi)) {
    const outside = outsideStyle(unescaped(style));
    if (outside) return outside;
  }
  // What the scan cannot see as a tag, a lenient reader might.
  return /<\s*(?:\w+:)?script/i.test(drawing) ? { found: '<script>', reason: 'script' } : undefined;
}

function tagFault(name: string): SvgFault | undefined {
  if (/^script$/i.test(name)) return { found: '<script>', reason: 'script' };
  return FOREIGN_TAG.test(name) ? { found: `<${name}>`, reason: 'foreign' } : undefined;
}

function attributesFault(tagName: string, attributes: string): SvgFault | undefined {
  for (const [, name = '', quoted = ''] of attributes.matchAll(ATTRIBUTE)) {
    const value = unescaped(quoted.replace(/^["']|["']$/g, ''));
    const compact = value.replace(/[\s\u0000-\u001F]/g, '');
    if (/^on/i.test(name)) return { found: `${name}=`, reason: 'script' };
    if (/(?:javascript|vbscript):/i.test(compact)) {
      return { found: `${name}="${compact.slice(0, 30)}`, reason: 'script' };
    }
    if (/^(?:\w+:)?(?:href|src)$/i.test(name)) {
      // A link of a drawing that is shown as a picture goes nowhere; a drawing opened alone is sandboxed.
      if (/^a$/i.test(tagName) && /^(?:https?:|#)/i.test(compact)) continue;
      if (compact !== '' && !INNER_ADDRESS.test(compact)) return { found: value.slice(0, 60), reason: 'outside' };
    }
    if (/^(?:attributename|to|values|from)$/i.test(name) && /^(?:\w+:)?(?:href|on\w+)$/i.test(compact)) {
      return { found: `${name}="${compact}"`, reason: 'script' };
    }
    const outside = outsideStyle(value);
    if (outside) return outside;
  }
  return undefined;
}

function outsideStyle(style: string): SvgFault | undefined {
  for (const [found, address] of style.matchAll(STYLE_ADDRESS)) {
    if (address !== undefined && INNER_ADDRESS.test(address.trim())) continue;
    return { found: found.slice(0, 60), reason: 'outside' };
  }
  return undefined;
}

function svgText(bytes: Buffer): string | undefined {
  if (/^(?:fffe|feff)/.test(bytes.toString('hex', 0, 2))) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function unescaped(value: string): string {
  return value
    .replace(/&#x([0-9a-f]{1,6});?/gi, (_, code: string) => character(Number.parseInt(code, 16)))
    .replace(/&#(\d{1,7});?/g, (_, code: string) => character(Number(code)))
    .replace(/&(?:colon|Tab|NewLine);/g, (name) => (name === '&colon;' ? ':' : ' '))
    .replace(/\\([0-9a-f]{1,6})\s?/gi, (_, code: string) => character(Number.parseInt(code, 16)))
    .replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');
}

function character(code: number): string {
  return code <= 0x10FFFF ? String.fromCodePoint(code) : '';
}
