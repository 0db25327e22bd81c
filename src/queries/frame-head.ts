import { languageTags, listPath, localPath, type Language } from '#domain/addresses.ts';
import type { FrameHead, HeadFeed } from '#domain/head-data.ts';
import type { LinkedNode } from '#domain/json-ld/linked-data.ts';
import { associationNode, schoolNode, websiteNode } from '#domain/json-ld/site-nodes.ts';
import { headWords } from '#i18n/areas/head.ts';
import { words } from '#i18n/words.ts';
import { collectionNames, type CollectionName } from '#schemas/registry.ts';
import { bareFrame } from './bare-frame.ts';
import { remembered } from './remembered.ts';
import { sectionShareImage } from './share-images.ts';
import { siteSettings } from './site.ts';
import { wholeAddress } from './whole-address.ts';

/** What the heads of all pages of a language have in common. */
export function frameHead(lang: Language): Promise<FrameHead> {
  return remembered(`frame-head/${lang}`, async () => {
    const { siteTitle, school } = await bareFrame(lang);
    const { brand, accent, motto, mottoEn } = await siteSettings();
    const sections = await Promise.all(collectionNames.map(async (name) => [name, await section(name, lang, siteTitle)] as const));
    return {
      root: wholeAddress('/'), siteTitle, home: { name: words(lang).home, address: localPath('/', lang) },
      description: headWords[lang].siteDescription(school, (lang === 'en' ? mottoEn : motto) ?? ''),
      sections: Object.fromEntries(sections), shareImage: await sectionShareImage(undefined, lang),
      feeds: [{ title: siteTitle, address: localPath('/rss.xml', lang) }], nodes: await siteNodes(lang, siteTitle), brand, accent,
    };
  });
}

async function section(name: CollectionName, lang: Language, siteTitle: string) {
  const title = words(lang).menu[name];
  const feeds: HeadFeed[] = name === 'stories' || name === 'news'
    ? [{ title: `${siteTitle} · ${title}`, address: localPath(`/${name}/rss.xml`, lang) }] : [];
  return { name: title, address: listPath(name, lang), shareImage: await sectionShareImage(name, lang), feeds };
}

async function siteNodes(lang: Language, siteTitle: string): Promise<LinkedNode[]> {
  const { name, nameEn, short, shortEn, founded, motto, mottoEn, association, contact } = await siteSettings();
  const site = { root: wholeAddress('/') };
  const isEnglish = lang === 'en';
  const others = isEnglish ? [name, shortEn] : [short, nameEn, shortEn];
  return [
    websiteNode(site, {
      name: siteTitle, language: languageTags[lang], home: wholeAddress(localPath('/', lang)),
      search: wholeAddress(localPath('/search/', lang)),
    }),
    schoolNode(site, {
      name: isEnglish ? nameEn : name, alternateNames: others.filter((one) => one !== undefined), founded,
      motto: isEnglish ? mottoEn : motto, logo: wholeAddress('/icons/seal-512.png'),
    }),
    ...(association ? [associationNode(site, {
      name: isEnglish ? association.nameEn ?? association.name : association.name, identifier: association.number,
      email: contact.email, address: isEnglish ? contact.addressEn ?? contact.address : contact.address,
    })] : []),
  ];
}
