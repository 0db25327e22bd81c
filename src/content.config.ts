import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { entryLoader, rowLoader, settingsLoader } from '#integrations/content-loader.ts';
import { collections as schemas, dataFiles, settings } from '#schemas/registry.ts';
import type { SchemaContext } from '#schemas/field.ts';

// Ids of references are already checked by the gate, so they stay plain text here.
const context = (image: () => z.ZodType): SchemaContext => ({ image, reference: () => z.string() });

const entries = Object.entries(schemas).map(([name, schema]) => [name, defineCollection({
  loader: entryLoader(name),
  schema: ({ image }) => schema(context(image as never)).extend({ print: image().optional(), printUpright: image().optional() }),
})]);

const rows = Object.entries(dataFiles).map(([name, schema]) => [name, defineCollection({
  loader: rowLoader(name),
  schema: ({ image }) => schema(context(image as never)),
})]);

const site = defineCollection({
  loader: settingsLoader(),
  schema: ({ image }) => settings.site(context(image as never)).extend({ filled: z.array(z.string()) }),
});

export const collections = Object.fromEntries([...entries, ...rows, ['site', site]]);
