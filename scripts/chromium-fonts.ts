import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const families = ['sans-serif', 'serif', 'system-ui', 'PingFang SC', 'Microsoft YaHei'];

function fontConfiguration(cache: string): string {
  const packageFolder = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans-sc/package.json'));
  const folders = ['400Regular', '700Bold'].map((weight) => `<dir>${join(packageFolder, weight)}</dir>`);
  const aliases = families.map(
    (family) =>
      `<alias binding="same"><family>${family}</family><prefer><family>Noto Sans SC</family></prefer></alias>`,
  );
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    ...folders,
    `<cachedir>${join(cache, 'fontconfig')}</cachedir>`,
    ...aliases,
    '</fontconfig>',
    '',
  ].join('\n');
}

function writeWhenChanged(file: string, text: string): void {
  try {
    if (readFileSync(file, 'utf8') === text) return;
  } catch {
    mkdirSync(dirname(file), { recursive: true });
  }
  writeFileSync(file, text);
}

/** Gives Chromium the project's own Chinese font and no other, so that text looks the same on every Linux machine. */
export function prepareFonts(cache: string): { FONTCONFIG_PATH: string; FONTCONFIG_FILE: string } {
  const folder = join(cache, 'fonts');
  const file = join(folder, 'fonts.conf');
  writeWhenChanged(file, fontConfiguration(cache));
  return { FONTCONFIG_PATH: folder, FONTCONFIG_FILE: file };
}
