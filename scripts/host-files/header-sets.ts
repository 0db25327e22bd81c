import { responseHeaders } from '../server/response-headers.ts';

export type HeaderSet = Readonly<Record<string, string>>;

// Hosts know the types of files themselves.
function headersOf(address: string, type: string): HeaderSet {
  const { 'Content-Type': _type, ...headers } = responseHeaders(address, type, true);
  return headers;
}

/** The headers of our own server by the kind of file, with those that all have taken apart. */
export function headerSets() {
  const page = headersOf('/', 'text/html; charset=utf-8');
  const search = headersOf('/search/', 'text/html; charset=utf-8');
  const file = headersOf('/file.jpg', 'image/jpeg');
  const drawing = headersOf('/drawing.svg', 'image/svg+xml');
  const feed = headersOf('/rss.xml', 'application/rss+xml; charset=utf-8');
  const immutable = headersOf('/_astro/file.js', 'text/javascript; charset=utf-8');
  const all = Object.entries(page).filter(([name, value]) =>
    [search, file, drawing, feed, immutable].every((other) => other[name] === value));
  const shared = Object.fromEntries(all);
  const own = (headers: HeaderSet): HeaderSet =>
    Object.fromEntries(Object.entries(headers).filter(([name]) => shared[name] === undefined));
  return {
    shared, page: own(page), search: own(search), file: own(file), drawing: own(drawing), feed: own(feed), immutable: own(immutable),
  };
}
