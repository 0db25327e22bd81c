import { entryPath } from './addresses.ts';
import { entryKeyOfPath } from './entry-of-path.ts';
import { isPublished, type Publishable } from './publication.ts';
import { takenDown, type Takedown } from './takedown.ts';

export interface Redirect {
  to?: string;
  status: 301 | 410;
}

interface RedirectSources {
  now: string;
  entries: { collection: string; id: string; lang: string; data: Record<string, unknown> }[];
  rows: { list: string; data: Record<string, unknown> }[];
}

/** Every address that once was and where it leads now: old addresses of entries, the list of redirects, what is gone. */
export function redirectTable({ entries, rows, now }: RedirectSources): Record<string, Redirect> {
  const table: Record<string, Redirect> = {};
  const down = takenDown(rows.filter(({ list }) => list === 'takedown').map(({ data }) => data as Takedown));
  for (const { collection, id, lang, data } of entries) {
    if (lang !== 'zh') continue;
    const address = entryPath(collection, id);
    const former = (data['redirectFrom'] as string[] | undefined) ?? [];
    const consent = data['consent'] as { state?: string } | undefined;
    if (consent?.state === 'withdrawn' || down.has(`${collection}/${id}`)) {
      gone(table, address);
      for (const from of former) table[from] = { status: 410 };
    } else if (isPublished(data as Publishable, now)) {
      for (const from of former) table[from] = { to: address, status: 301 };
    }
  }
  for (const { list, data } of rows) {
    if (list === 'redirects') table[String(data['from'])] = { to: String(data['to']), status: 301 };
    if (list === 'takedown' && data['url']) gone(table, pageOf(String(data['url'])));
    if (list === 'takedown' && data['person']) gone(table, entryPath('people', String(data['person'])));
  }
  return table;
}

/** The Chinese address of an entry however it was written; other addresses stay as they are. */
function pageOf(address: string): string {
  const key = entryKeyOfPath(address);
  return key === undefined ? address : `/${key}/`;
}

function gone(table: Record<string, Redirect>, address: string): void {
  table[address] = { status: 410 };
  table[`/en${address}`] = { status: 410 };
}
