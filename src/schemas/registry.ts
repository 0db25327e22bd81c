import type { z } from 'zod';
import { chapterSchema } from './chapter.ts';
import { cultureSchema } from './culture.ts';
import {
  baseSchema, collegeSchema, figureSchema, historySchema, honourSchema, indicatorSchema, liaisonSchema, placeSchema,
  redirectSchema, registerSchema, takedownSchema,
} from './data-files.ts';
import { documentSchema } from './document.ts';
import { eventSchema } from './event.ts';
import type { SchemaContext } from './field.ts';
import { givingSchema } from './giving.ts';
import { issueSchema } from './issue.ts';
import { newsSchema } from './news.ts';
import { pageSchema } from './page.ts';
import { personSchema } from './person.ts';
import { seriesSchema } from './series.ts';
import { siteSchema } from './site.ts';
import { storySchema } from './story.ts';

/** Every collection of entries: a folder in `content/`, one folder per entry. */
export const collections = {
  people: personSchema,
  stories: storySchema,
  news: newsSchema,
  chapters: chapterSchema,
  events: eventSchema,
  culture: cultureSchema,
  series: seriesSchema,
  issues: issueSchema,
  giving: givingSchema,
  documents: documentSchema,
  pages: pageSchema,
} as const;

/** Every list in `content/data/`: one YAML file, one row per item. */
export const dataFiles = {
  colleges: collegeSchema,
  places: placeSchema,
  honours: honourSchema,
  liaisons: liaisonSchema,
  indicators: indicatorSchema,
  registers: registerSchema,
  bases: baseSchema,
  numbers: figureSchema,
  history: historySchema,
  redirects: redirectSchema,
  takedown: takedownSchema,
} as const;

export const settings = { site: siteSchema } as const;

export type CollectionName = keyof typeof collections;
export type DataFileName = keyof typeof dataFiles;
export type EntryData<C extends CollectionName> = z.infer<ReturnType<(typeof collections)[C]>>;
export type RowData<D extends DataFileName> = z.infer<ReturnType<(typeof dataFiles)[D]>>;
export type SiteSettings = z.infer<ReturnType<typeof siteSchema>>;
export type AnySchema = (context: SchemaContext) => z.ZodObject;

export const collectionNames = Object.keys(collections) as CollectionName[];
export const dataFileNames = Object.keys(dataFiles) as DataFileName[];

/** Collections whose bodies may be MDX. */
export const mdxCollections: readonly CollectionName[] = ['culture', 'pages'];

export function isCollection(name: string): name is CollectionName {
  return Object.hasOwn(collections, name);
}

export function isDataFile(name: string): name is DataFileName {
  return Object.hasOwn(dataFiles, name);
}
