import { withBase } from '#domain/addresses.ts';

/** The address of a page or file of this site as others write it, with host and base. */
export function wholeAddress(address: string): string {
  return new URL(withBase(address, import.meta.env.BASE_URL), import.meta.env.SITE).href;
}

/** The address of a file that the site builder has named; it carries the base already. */
export function wholeFileAddress(address: string): string {
  return new URL(address, import.meta.env.SITE).href;
}
