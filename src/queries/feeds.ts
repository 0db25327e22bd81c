import { experimental_AstroContainer } from 'astro/container';
import { languages, languageTags, listPath, localPath, type Language } from '#domain/addresses.ts';
import { feedHtml } from '#domain/feeds/feed-html.ts';
import { rssText, type FeedItem } from '#domain/feeds/rss.ts';
import { words } from '#i18n/words.ts';
import { frameHead } from './frame-head.ts';
import { entryHead } from './page-data.ts';
import { publishedEntries, type PublishedEntry } from './published.ts';
import { remembered } from './remembered.ts';
import { renderedText } from './rendering.ts';
import { siteSettings } from './site.ts';
import { summaryOf } from './summaries.ts';
import { wholeAddress } from './whole-address.ts';

const longest = 30;

type Section = 'stories' | 'news';

/** `/rss.xml` */
export const siteFeedPaths = () => feedPaths(['stories', 'news'], '/rss.xml');

/** `/stories/rss.xml`, `/news/rss.xml` */
export const sectionFeedPaths = (section: Section) => () => feedPaths([section], `/${section}/rss.xml`);

function feedPaths(sections: readonly Section[], path: string) {
  return Promise.all(languages.map(async (lang) => ({
    params: { lang: lang === 'zh' ? undefined : lang }, props: { rss: await feedText(sections, path, lang) },
  })));
}

async function feedText(sections: readonly Section[], path: string, lang: Language): Promise<string> {
  const { siteTitle, description } = await frameHead(lang);
  const [only] = sections.length === 1 ? sections : [];
  const entries = (await Promise.all(sections.map((section) => publishedEntries(section, lang)))).flat()
    .sort((a, b) => String(b.data['date']).localeCompare(String(a.data['date'])) || a.id.localeCompare(b.id));
  const { today } = await siteSettings();
  return rssText({
    title: only ? `${siteTitle} · ${words(lang).menu[only]}` : siteTitle, description, language: languageTags[lang],
    page: wholeAddress(only ? listPath(only, lang) : localPath('/', lang)), self: wholeAddress(localPath(path, lang)), built: today,
    items: await Promise.all(entries.slice(0, longest).map(feedItem)),
  });
}

function feedItem(entry: PublishedEntry): Promise<FeedItem> {
  const { collection, id, lang, textLang, data, address } = entry;
  return remembered(`feed-item/${lang}/${collection}/${id}`, async () => {
    const url = wholeAddress(address);
    const { title, kicker } = await summaryOf(entry);
    const { description } = await entryHead(entry);
    const container = await remembered('feed-container', () => experimental_AstroContainer.create());
    const html = feedHtml(await container.renderToString(await renderedText(entry)), url);
    return {
      title, url, guid: `${new URL(wholeAddress('/')).host}:${collection}/${id}${lang === 'zh' ? '' : `/${lang}`}`,
      date: String(data['date']), summary: description, category: kicker,
      authors: (data['author'] as string[] | undefined) ?? [],
      html: textLang === lang ? html : `<div lang="${languageTags[textLang]}">${html}</div>`,
    };
  });
}
