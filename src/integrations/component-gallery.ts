import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** In development: `/gallery/` shows every component with the same fixtures that its tests use. It is never built. */
export function componentGallery(): AstroIntegration {
  return {
    name: 'alumni-chronicle:component-gallery',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        const entrypoint = fileURLToPath(new URL('../components/gallery/GalleryPage.astro', import.meta.url));
        injectRoute({ pattern: '/gallery', entrypoint, prerender: true });
      },
    },
  };
}
