import type { Language } from '#domain/addresses.ts';
import { siteSettings } from './site.ts';

/** What surrounds every page of a language. */
export interface Frame {
  lang: Language;
  siteTitle: string;
  school: string;
  host: string;
  email: string;
  address: string;
  icp: string;
  police: string;
  isFictional: boolean;
}

export async function frameOf(lang: Language): Promise<Frame> {
  const site = await siteSettings();
  const pick = (zh: string | undefined, en: string | undefined) => (lang === 'en' ? en ?? zh : zh) ?? '';
  return {
    lang,
    siteTitle: pick(site.title, site.titleEn),
    school: pick(site.name, site.nameEn),
    host: pick(site.host, site.hostEn),
    email: site.contact.email,
    address: pick(site.contact.address, site.contact.addressEn),
    icp: site.icp ?? '',
    police: site.police ?? '',
    isFictional: site.fictional ?? false,
  };
}
