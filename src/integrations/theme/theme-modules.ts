import type { Plugin } from 'vite';
import { tokensCss } from '#styles/colour/tokens-css.ts';

interface Theme {
  readonly brand: string;
  readonly accent?: string | undefined;
  /** The address of the script of the first paint, without the base. */
  readonly firstPaint: string;
}

const stylesheet = 'virtual:theme/tokens.css';
const firstPaintModule = 'virtual:theme/first-paint';
// Vite leaves ids that begin with a null byte out of its handling of style sheets.
const stylesheetId = '/@theme/tokens.css';

/** Serves the virtual modules of the theme. */
export function themeModules({ brand, accent, firstPaint }: Theme): Plugin {
  return {
    name: 'alumni-chronicle:theme-modules',
    resolveId(id) {
      if (id === stylesheet) return stylesheetId;
      return id === firstPaintModule ? `\0${firstPaintModule}` : undefined;
    },
    load(id) {
      if (id === stylesheetId) return tokensCss(brand, accent);
      return id === `\0${firstPaintModule}` ? `export const firstPaint = ${JSON.stringify(firstPaint)};` : undefined;
    },
  };
}
