import type { Language } from '#domain/addresses.ts';
import type { SiteFrame } from '#domain/site-frame.ts';
import { bareFrame } from './bare-frame.ts';
import { frameHead } from './frame-head.ts';
import { remembered } from './remembered.ts';

export function frameOf(lang: Language): Promise<SiteFrame> {
  return remembered(`frame/${lang}`, async () => ({ ...await bareFrame(lang), head: await frameHead(lang) }));
}
