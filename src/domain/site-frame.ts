import type { Language } from './addresses.ts';
import type { FrameHead, HeadData } from './head-data.ts';

/** What surrounds every page of a language. */
export interface SiteFrame {
  lang: Language;
  siteTitle: string;
  school: string;
  /** Four characters of the seal in reading order. */
  seal: string;
  founded: string;
  host: string;
  email: string;
  address: string;
  icp: string;
  police: string;
  /** The year that counts as this one. */
  year: string;
  isFictional: boolean;
  /** Days without colour, on the first page and on all pages, as the client reads them. */
  mourning: { home: string; site: string };
  /** What the heads of its pages have in common. */
  head?: FrameHead;
  /** The head of this page, where it is the page of an entry. */
  page?: HeadData;
}
