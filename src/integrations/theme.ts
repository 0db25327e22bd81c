import { mkdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { siteSettings } from '#intake/site-settings.ts';
import { bundledScript } from './theme/bundled-script.ts';
import { themeModules } from './theme/theme-modules.ts';

/**
 * The colours of the school as `virtual:theme/tokens.css`, and the script of the first paint, whose address
 * `virtual:theme/first-paint` exports. Astro's own scripts are modules, which browsers run after drawing; this one must
 * run before, and the policy forbids it to stand in the page, so it is a file of its own.
 */
export function theme(): AstroIntegration {
  let script = { address: '', code: '' };
  return {
    name: 'alumni-chronicle:theme',
    hooks: {
      'astro:config:setup': async ({ updateConfig }) => {
        const { brand, accent } = siteSettings();
        script = await bundledScript(new URL('../client/first-paint.ts', import.meta.url));
        const colours = { brand: String(brand ?? '#0E4D56'), accent: accent === undefined ? undefined : String(accent) };
        updateConfig({ vite: { plugins: [themeModules({ ...colours, firstPaint: script.address })] } });
      },
      // A change of site.yaml starts the development server anew (content-gate.ts), and with it this integration.
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(script.address, (_request, response) => {
          response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
          response.end(script.code);
        });
      },
      'astro:build:done': async ({ dir }) => {
        const file = new URL(`.${script.address}`, dir);
        await mkdir(new URL('.', file), { recursive: true });
        await writeFile(file, script.code);
      },
    },
  };
}
