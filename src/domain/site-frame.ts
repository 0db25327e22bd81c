import type { Language } from './addresses.ts';

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
}
