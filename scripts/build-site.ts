import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { redirectTable } from '#domain/redirects.ts';
import type { Corpus } from '#intake/entry.ts';
import { hasErrors } from '#intake/finding.ts';
import { terminalReport } from '#intake/report/terminal.ts';
import { checkedContent } from '#intake/session.ts';
import { siteAddress } from '#intake/site-address.ts';
import { inPhase } from './build-phases.ts';
import { drawSharePictures } from './share-pictures.ts';
import { writeHostFiles } from './host-files.ts';
import { writeIcons } from './site-icons.ts';
import { cutFonts } from './fonts/cut-fonts.ts';
import { missingGlyphs } from './fonts/missing-glyphs.ts';
import { indexSearch } from './index-search.ts';
import { removeUnusedPictures } from './remove-unused-pictures.ts';
import { stagedOutput } from './staged-output.ts';

/**
 * Checks the content, prints the pages, indexes them and puts the finished site in its place; whatever goes wrong, the
 * last site stays. Returns the exit code.
 */
export async function buildSite(out: string): Promise<number> {
  const stage = await stagedOutput(out);
  process.env['ALUMNI_OUT'] = stage.directory;
  try {
    const corpus = await inPhase('检查稿件', checkedContent);
    if (corpus.findings.length > 0) console.error(`${terminalReport(corpus, { colour: process.stderr.isTTY })}\n`);
    if (hasErrors(corpus.findings)) {
      console.error('稿件有错误，没有生成网站；上一次的网站原样保留。');
      return 1;
    }
    // Imported late: Astro reads the environment that was set above.
    const { build } = await import('astro');
    await inPhase('生成网页', () => build({ logLevel: 'warn', mode: 'production' }));
    const { base } = siteAddress();
    const { brand, accent } = corpus.site!;
    await inPhase('绘制分享图', () => drawSharePictures(stage.directory, { brand, accent, base }));
    await writeIcons(stage.directory, corpus.site!, base);
    await removeUnusedPictures(stage.directory);
    if (corpus.site?.webfonts !== false) {
      const { missing } = await inPhase('裁切字体', () => cutFonts(stage.directory, siteAddress()));
      if (missing.size > 0) console.error(missingGlyphs(missing));
    }
    const pages = await inPhase('建立检索', () => indexSearch(stage.directory));
    await writeRelease(stage.directory, corpus);
    await writeHostFiles(stage.directory, { base, redirects: redirectTable(corpus) });
    await stage.publish();
    console.error(`完成：${corpus.entries.length} 篇稿件，检索读过 ${pages} 页，在 ${out}。`);
    return 0;
  } catch (error) {
    console.error(`没有生成网站：${(error as Error).message}\n上一次的网站原样保留。`);
    return 1;
  } finally {
    await stage.discard();
  }
}

/** What a server needs to know of the site besides its files; never served itself. */
async function writeRelease(directory: string, corpus: Corpus): Promise<void> {
  const folder = join(directory, '.release');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'site.json'), JSON.stringify({ base: siteAddress().base }));
  await writeFile(join(folder, 'redirects.json'), JSON.stringify(redirectTable(corpus), null, 1));
}
