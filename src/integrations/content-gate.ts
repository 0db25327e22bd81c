import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { compareFindings } from '#intake/finding.ts';
import { terminalReport } from '#intake/report/terminal.ts';
import type { BannerItem } from './dev-banner/banner-item.ts';
import { checkedContent, contentDirectory, forgetContent } from '#intake/session.ts';

/** In development: checks the content at every change and shows what is wrong in the page itself. */
export function contentGate(): AstroIntegration {
  return {
    name: 'alumni-chronicle:content-gate',
    hooks: {
      'astro:config:setup': ({ command, injectScript, addWatchFile }) => {
        if (command !== 'dev') return;
        addWatchFile(`${contentDirectory()}/site.yaml`);
        const banner = fileURLToPath(new URL('./dev-banner/banner.ts', import.meta.url));
        injectScript('page', `import ${JSON.stringify(banner)};`);
      },
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        const hot = server.environments.client.hot;
        let items: BannerItem[] = [];
        let waiting: NodeJS.Timeout | undefined;
        const push = () => hot.send('content:findings', { items });

        const recheck = async () => {
          forgetContent();
          const corpus = await checkedContent();
          const errors = corpus.findings.filter((finding) => finding.severity === 'error').sort(compareFindings);
          items = errors.map(({ file, line, column, problem, remedy }) => ({ file, line, column, problem, remedy }));
          push();
          if (errors.length > 0) logger.error(`\n${terminalReport({ ...corpus, findings: errors })}`);
          else await refreshContent?.({});
        };
        const schedule = (path: string) => {
          if (!path.startsWith(contentDirectory())) return;
          clearTimeout(waiting);
          waiting = setTimeout(() => void recheck().catch((error: Error) => logger.error(error.message)), 150);
        };
        server.watcher.add(contentDirectory());
        for (const change of ['add', 'change', 'unlink'] as const) server.watcher.on(change, schedule);
        hot.on('content:hello', push);
        void recheck().catch((error: Error) => logger.error(error.message));
      },
    },
  };
}
