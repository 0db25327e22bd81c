import {
  isoMoment, organisationId, personId, reference, schoolId, seriesId, type LinkedNode, type LinkedPage, type LinkedSite,
} from './linked-data.ts';

export interface EventFacts {
  readonly page: LinkedPage;
  readonly description: string;
  readonly image?: string | undefined;
  readonly language: string;
  readonly start: string;
  readonly end?: string | undefined;
  readonly place?: string | undefined;
  /** The address of the room on the net. */
  readonly online?: string | undefined;
  readonly state: 'normal' | 'postponed' | 'cancelled';
  /** A lecture or a forum, where people come to learn. */
  readonly isLecture: boolean;
  readonly organisers: readonly LinkedPage[];
  readonly speakers: readonly LinkedPage[];
  readonly series?: LinkedPage | undefined;
}

const states = { normal: 'EventScheduled', postponed: 'EventPostponed', cancelled: 'EventCancelled' } as const;

/** Something to attend. */
export function eventNode(site: LinkedSite, facts: EventFacts): LinkedNode {
  const { page, description, image, language, start, end, place, online, state, isLecture, organisers, speakers, series } = facts;
  const mode = online ? (place ? 'MixedEventAttendanceMode' : 'OnlineEventAttendanceMode') : 'OfflineEventAttendanceMode';
  return {
    '@type': isLecture ? 'EducationEvent' : 'Event', '@id': `${page.url}#event`, name: page.name, description, url: page.url,
    image: image === undefined ? undefined : [image], inLanguage: language,
    startDate: isoMoment(start), endDate: isoMoment(end),
    eventStatus: `https://schema.org/${states[state]}`, eventAttendanceMode: `https://schema.org/${mode}`,
    location: [
      ...(place ? [{ '@type': 'Place', name: place, address: place }] : []),
      ...(online ? [{ '@type': 'VirtualLocation', url: online }] : []),
    ],
    organizer: organisers.length > 0
      ? organisers.map(({ name, url }) => ({ '@type': 'Organization', '@id': organisationId(url), name, url }))
      : reference(schoolId(site)),
    performer: speakers.map(({ name, url }) => ({ '@type': 'Person', '@id': personId(url), name, url })),
    superEvent: series && { '@type': 'EventSeries', '@id': seriesId(series.url), name: series.name, url: series.url },
  };
}
