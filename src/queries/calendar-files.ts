import { languages, withBase, type Language } from '#domain/addresses.ts';
import { calendarText, type CalendarItem } from '#domain/calendar.ts';
import type { EventState } from '#domain/events-view.ts';
import { eventWords } from '#i18n/areas/events.ts';
import { frameOf } from './frame.ts';
import { publishedEntries, type PublishedEntry } from './published.ts';
import { siteSettings } from './site.ts';
import { entryTitle } from './titles.ts';

/** The calendar file of every event: `/events/<id>.ics` */
export async function eventFilePaths() {
  const paths = await Promise.all(languages.map(async (lang) => {
    const entries = await publishedEntries('events', lang);
    return Promise.all(entries.map(async (entry) => ({
      params: { lang: lang === 'zh' ? undefined : lang, id: entry.id },
      props: { calendar: calendarText(entryTitle(entry), [await calendarItem(entry)]) },
    })));
  }));
  return paths.flat();
}

/** The calendar of all events: `/events/events.ics` */
export function eventsFilePaths() {
  return Promise.all(languages.map(async (lang) => {
    const items = await Promise.all((await publishedEntries('events', lang)).map(calendarItem));
    return { params: { lang: lang === 'zh' ? undefined : lang }, props: { calendar: calendarText(await calendarName(lang), items) } };
  }));
}

async function calendarName(lang: Language): Promise<string> {
  const { siteTitle } = await frameOf(lang);
  return `${siteTitle} · ${eventWords[lang].title}`;
}

async function calendarItem(entry: PublishedEntry): Promise<CalendarItem> {
  const { id, address, data } = entry;
  const { today } = await siteSettings();
  const site: string = import.meta.env.SITE;
  return {
    uid: `events-${id}@${new URL(site).host}`,
    title: entryTitle(entry),
    start: String(data['start']),
    end: data['end'] as string | undefined,
    place: (data['place'] ?? data['online']) as string | undefined,
    text: data['summary'] as string | undefined,
    url: new URL(withBase(address, import.meta.env.BASE_URL), site).href,
    state: (data['state'] as EventState | undefined) ?? 'normal',
    changed: String(data['updated'] ?? today),
  };
}
