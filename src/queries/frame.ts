import type { Language } from '#domain/addresses.ts';
import type { SiteFrame } from '#domain/site-frame.ts';
import { remembered } from './remembered.ts';
import { siteSettings } from './site.ts';

export function frameOf(lang: Language): Promise<SiteFrame> {
  return remembered(`frame/${lang}`, async () => {
    const site = await siteSettings();
    const pick = (zh: string | undefined, en: string | undefined) => (lang === 'en' ? en ?? zh : zh) ?? '';
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
    };
  });
}

/** The first four characters of the school's name, or its short name with 校友. */
function sealCharacters(name: string, short: string): string {
  const plain = name.replace(/大学|学院/g, '');
  if ([...plain].length === 4) return plain;
  return [...short].length === 2 ? `${short}校友` : [...`${plain}校友志`].slice(0, 4).join('');
}
