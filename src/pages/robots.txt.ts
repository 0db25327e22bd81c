import type { APIRoute } from 'astro';
import { languages, localPath, withBase } from '#domain/addresses.ts';

export const GET: APIRoute = ({ site }) => {
  const link = (path: string) => withBase(path, import.meta.env.BASE_URL);
  const closed = languages.map((lang) => `Disallow: ${link(localPath('/search/', lang))}`);
  const map = new URL(link('/sitemap-index.xml'), site).href;
  return new Response(['User-agent: *', ...closed, '', `Sitemap: ${map}`, ''].join('\n'));
};
