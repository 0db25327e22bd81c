/** What decides whether something is shown. */
export interface Publishable {
  draft?: boolean;
  /** Minute from which it is shown. */
  publishAt?: string;
  /** Last day on which it is shown. */
  expires?: string;
  /** A person who withdrew, or a page that was taken down. */
  withdrawn?: boolean;
}

/** The one place that decides whether an entry is on the site at a Shanghai minute. */
export function isPublished(entry: Publishable, now: string): boolean {
  if (entry.draft || entry.withdrawn) return false;
  if (entry.publishAt && entry.publishAt > now) return false;
  if (entry.expires && entry.expires < now.slice(0, 10)) return false;
  return true;
}

/** The next minute after now at which this entry appears or disappears. */
export function nextChange(entry: Publishable, now: string): string | undefined {
  if (entry.draft || entry.withdrawn) return undefined;
  if (entry.publishAt && entry.publishAt > now) return entry.publishAt;
  if (entry.expires && entry.expires >= now.slice(0, 10)) return `${entry.expires}T24:00+08:00`;
  return undefined;
}
