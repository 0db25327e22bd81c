import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { layers, longestPage } from '../layers.ts';
import { checkImport, layerOf } from './check-import.ts';
import { findImports } from './find-imports.ts';

const code = /\.(?:ts|js|mjs|astro)$/;
const outsideLayers = new Set(['src/env.d.ts']);

function filesBelow(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1).replaceAll('\\', '/'))
    .sort();
}

function checkPage(path: string, text: string): string[] {
  if (!path.startsWith('src/pages/')) return [];
  if (/\.test\.[jt]s$/.test(path)) {
    return [
      `${path}: a test under src/pages becomes a page of the site. Put it beside the module it tests, or in tests/.`,
    ];
  }
  const length = text.trimEnd().split('\n').length;
  if (length <= longestPage) return [];
  return [
    `${path} has ${length} lines, a page at most ${longestPage}. What is shown belongs in src/queries, `
      + 'how it looks in src/layouts or src/components.',
  ];
}

// A test may use whatever sets up its case.
const isTest = (path: string) => path.endsWith('.test.ts');

function checkFile(root: string, path: string): string[] {
  if (outsideLayers.has(path)) return [];
  const layer = layerOf(path);
  if (layer === undefined) {
    return [`${path} lies in no layer. The layers are: ${layers.map(({ place }) => place).join(', ')}.`];
  }
  if (!code.test(path)) return [];
  const text = readFileSync(join(root, path), 'utf8');
  const imports = isTest(path) ? [] : findImports(path, text);
  return [
    ...checkPage(path, text),
    ...imports.flatMap((found) => checkImport(layer, path, found) ?? []),
  ];
}

/** All that contradicts the layout in `src/` and `scripts/` below a root, each with where the code belongs. */
export function checkLayout(root: string): string[] {
  return ['src', 'scripts'].flatMap((folder) => filesBelow(root, folder)).flatMap((path) => checkFile(root, path));
}
