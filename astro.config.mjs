import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import sharp from 'sharp';
import { componentGallery } from '#integrations/component-gallery.ts';
import { contentGate } from '#integrations/content-gate.ts';
import { sitemapOptions } from '#integrations/sitemap-options.ts';
import { theme } from '#integrations/theme.ts';
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
    theme(),
    componentGallery(),
    mdx(),
    sitemap(sitemapOptions({ base, outDir })),
  ],
  image: { layout: 'none' },
  markdown: { syntaxHighlight: false, processor: unified(markdownOptionsFor({ base })) },
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  vite: {
    // Thousands of files that no preview depends on; watching them takes longer than everything else.
    server: { watch: { ignored: ['**/.cache/**', '**/dist/**', '**/dist-*/**'] } },
    build: { assetsInlineLimit: 0, rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
});
