import type { Language } from '#domain/addresses.ts';
import { sealCharacters } from '#domain/seal-characters.ts';
import { writtenMourning } from '#domain/memorial.ts';
import type { SiteFrame } from '#domain/site-frame.ts';
import { remembered } from './remembered.ts';
import { siteSettings } from './site.ts';

/** What surrounds every page of a language, without its head. */
export function bareFrame(lang: Language): Promise<Omit<SiteFrame, 'head' | 'page'>> {
  return remembered(`bare-frame/${lang}`, async () => {
    const site = await siteSettings();
    const pick = (zh: string | undefined, en: string | undefined) => (lang === 'en' ? en ?? zh : zh) ?? '';
    const mourning = site.mourning ?? [];
    return {
      lang,
      siteTitle: pick(site.title, site.titleEn),
      school: pick(site.name, site.nameEn),
      seal: sealCharacters(site.name, site.short),
      founded: String(site.founded),
      host: pick(site.host, site.hostEn),
      email: site.contact.email,
      address: pick(site.contact.address, site.contact.addressEn),
      icp: site.icp ?? '',
      police: site.police ?? '',
      year: site.today.slice(0, 4),
      isFictional: site.fictional ?? false,
      mourning: { home: writtenMourning(mourning, true), site: writtenMourning(mourning, false) },
    };
  });
}
