/** The languages of the site; the first stands at the root. */
export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/** The value of `lang` in HTML. */
export const languageTags: Record<Language, string> = { zh: 'zh-CN', en: 'en' };

/** The address of a path in a language, without the base: `/people/` → `/en/people/`. */
export function localPath(path: string, language: Language): string {
  return language === 'zh' ? path : `/${language}${path}`;
}

/** The address of an entry, without the base. */
export function entryPath(collection: string, id: string, language: Language = 'zh'): string {
  return localPath(`/${collection}/${id}/`, language);
}

export function listPath(collection: string, language: Language = 'zh'): string {
  return localPath(`/${collection}/`, language);
}

/** The base as it stands before a path: `''` or `/alumni`. */
export function basePrefix(base: string | undefined): string {
  const trimmed = (base ?? '').replace(/^\/+|\/+$/g, '');
  return trimmed ? `/${trimmed}` : '';
}

/** A path of this site as a link on a page: `/people/` under `/alumni/` → `/alumni/people/`. */
export function withBase(path: string, base: string | undefined): string {
  return path.startsWith('/') ? `${basePrefix(base)}${path}` : path;
}
