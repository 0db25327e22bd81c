const tag = /<(\/?)([a-z][a-z0-9-]*)((?:\s+[^\s=<>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*(\/?)>/gi;
const attribute = /\s+([^\s=<>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
const kept = new Set(['href', 'src', 'alt', 'title', 'lang', 'width', 'height', 'colspan', 'rowspan', 'datetime', 'id', 'start']);
const dropped = /<(script|style|template|svg|button|iframe)\b[\s\S]*?<\/\1\s*>/gi;

/** HTML of the site as a feed may carry it: plain elements, whole addresses, nothing that needs our styles or scripts. */
export function feedHtml(html: string, page: string): string {
  return html
    .replace(/<!--[\s\S]*?-->|<!doctype[^>]*>/gi, '')
    .replace(dropped, '')
    .replace(tag, (_all, slash: string, name: string, attributes: string, end: string) =>
      `<${slash}${name.toLowerCase()}${slash ? '' : plainAttributes(attributes, page)}${end}>`)
    .trim();
}

function plainAttributes(written: string, page: string): string {
  return [...written.matchAll(attribute)].map(([, name = '', double, single, bare]) => {
    const key = name.toLowerCase();
    const value = double ?? single ?? bare ?? '';
    if (!kept.has(key)) return '';
    return ` ${key}="${key === 'href' || key === 'src' ? wholeAddress(value, page) : value.replaceAll('"', '&quot;')}"`;
  }).join('');
}

function wholeAddress(value: string, page: string): string {
  const address = value.replaceAll('&amp;', '&');
  const whole = URL.canParse(address, page) ? new URL(address, page).href : '';
  return whole.replaceAll('&', '&amp;').replaceAll('"', '%22');
}
