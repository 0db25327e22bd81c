import { instantOf } from '../days.ts';

export interface FeedItem {
  readonly title: string;
  /** Whole addresses. */
  readonly url: string;
  /** Never changes, not even with the address of the page. */
  readonly guid: string;
  /** A day or a minute in Shanghai. */
  readonly date: string;
  readonly summary: string;
  readonly category: string;
  readonly authors: readonly string[];
  /** The whole text as HTML with whole addresses. */
  readonly html: string;
}

export interface Feed {
  readonly title: string;
  readonly description: string;
  /** `zh-CN` or `en` */
  readonly language: string;
  /** The page that the feed belongs to, and the feed itself; whole. */
  readonly page: string;
  readonly self: string;
  /** The moment that counts as now. */
  readonly built: string;
  readonly items: readonly FeedItem[];
}

// XML has no place for these, not even escaped.
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ud800-\udbff](?![\udc00-\udfff])/g;
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' };

export function xmlText(text: string): string {
  return text.replace(forbidden, '').replace(/[&<>"\r]/g, (character) => entities[character]!);
}

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A Shanghai day or minute as RFC 822 has it: `Sun, 08 Mar 2026 00:00:00 +0800`. */
export function rssDate(moment: string): string {
  const minute = moment.length === 10 ? `${moment}T00:00` : moment.slice(0, 16);
  const weekday = weekdays[new Date(instantOf(minute) + 8 * 3_600_000).getUTCDay()];
  const [year, month, day] = minute.slice(0, 10).split('-');
  return `${weekday}, ${day} ${months[Number(month) - 1]} ${year} ${minute.slice(11)}:00 +0800`;
}

/** A feed as RSS 2.0 with the whole text of every item. */
export function rssText({ title, description, language, page, self, built, items }: Feed): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/"'
      + ' xmlns:dc="http://purl.org/dc/elements/1.1/">',
    '<channel>',
    element('title', title),
    element('link', page),
    element('description', description),
    element('language', language.toLowerCase()),
    element('lastBuildDate', rssDate(built)),
    `<atom:link href="${xmlText(self)}" rel="self" type="application/rss+xml"/>`,
    ...items.map(itemText),
    '</channel>',
    '</rss>',
    '',
  ].join('\n');
}

function itemText({ title, url, guid, date, summary, category, authors, html }: FeedItem): string {
  return [
    '<item>',
    element('title', title),
    element('link', url),
    `<guid isPermaLink="false">${xmlText(guid)}</guid>`,
    element('pubDate', rssDate(date)),
    element('description', summary),
    element('category', category),
    ...authors.map((author) => element('dc:creator', author)),
    element('content:encoded', html),
    '</item>',
  ].filter(Boolean).join('\n');
}

function element(name: string, text: string): string {
  return text === '' ? '' : `<${name}>${xmlText(text)}</${name}>`;
}
