import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import sharp from 'sharp';
import { contentGate } from '#integrations/content-gate.ts';
import { siteAddress } from '#intake/site-address.ts';
import { markdownOptionsFor } from '#markdown/markdown-options.ts';

sharp.block({ operation: ['VipsForeignLoadHeif'] });
const { site, base, outDir, cacheDir } = siteAddress();

export default defineConfig({
  site,
  base,
  outDir,
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  cacheDir,
  i18n: {
    defaultLocale: 'zh-cn',
    locales: ['zh-cn', { path: 'en', codes: ['en', 'en-US'] }],
    routing: { prefixDefaultLocale: false },
  },
  integrations: [
    contentGate(),
    mdx(),
    sitemap({ i18n: { defaultLocale: 'zh-cn', locales: { 'zh-cn': 'zh-CN', en: 'en' } } }),
  ],
  image: { layout: 'none' },
  markdown: { syntaxHighlight: false, processor: unified(markdownOptionsFor({ base })) },
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  vite: {
    build: { assetsInlineLimit: 0, rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
});
