import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { languages, localPath } from '#domain/addresses.ts';
import { sealCharacters } from '#domain/seal-characters.ts';
import { webManifest } from '#domain/web-manifest.ts';
import { headWords } from '#i18n/areas/head.ts';
import { iconSizes, maskableIcon, sealIcon } from '#imagery/seal-icon.ts';
import type { SiteSettings } from '#schemas/registry.ts';
import { lightTokens, shareColours } from './site-colours.ts';

/** Writes the seal as icons, and what home screens ask for in each language. */
export async function writeIcons(directory: string, settings: SiteSettings, base: string): Promise<void> {
  const colours = shareColours(settings);
  const seal = sealCharacters(settings.name, settings.short);
  const write = async (path: string, content: string | Uint8Array) => {
    const file = join(directory, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  };
  for (const size of iconSizes) await write(`icons/seal-${size}.png`, await sealIcon(seal, size, colours));
  await write('icons/seal-512-maskable.png', await maskableIcon(seal, 512, colours));
  const tokens = lightTokens(settings);
  for (const lang of languages) {
    const isEnglish = lang === 'en';
    const manifest = webManifest({
      lang, base, name: isEnglish ? settings.titleEn : settings.title,
      shortName: isEnglish ? `${settings.shortEn ?? settings.nameEn} Alumni` : `${settings.short}校友`,
      description: headWords[lang].siteDescription(isEnglish ? settings.nameEn : settings.name, ''),
      theme: tokens['cloth'] ?? settings.brand, background: tokens['paper'] ?? '#ffffff',
    });
    await write(localPath('/manifest.webmanifest', lang).slice(1), `${JSON.stringify(manifest, null, 1)}\n`);
  }
}
