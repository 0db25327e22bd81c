import { createRequire } from 'node:module';
import sharp from 'sharp';

const { resolve } = createRequire(import.meta.url);
// Each weight is a family of its own in these files, so the weight is chosen by the file and not by the name.
const faces = {
  700: { font: 'Noto Serif SC Bold', fontfile: resolve('@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf') },
  900: { font: 'Noto Serif SC Black', fontfile: resolve('@expo-google-fonts/noto-serif-sc/900Black/NotoSerifSC_900Black.ttf') },
} as const;

export interface SetText {
  readonly input: Buffer;
  readonly width: number;
  readonly height: number;
}

export interface TextSetting {
  readonly size: number;
  readonly weight?: keyof typeof faces;
  readonly colour: string;
  /** Lines break at this width; without it only where the text says so. */
  readonly width?: number;
  /** Pixels between two lines, beyond what the font asks for. */
  readonly spacing?: number;
  /** Between two characters, in pixels. */
  readonly tracking?: number;
  readonly align?: 'left' | 'centre';
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
// What Pango’s markup cannot hold is nothing that could be seen.
const invisible = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/g;

/** A text in the display face as a picture with its own edges cut off; no font of the machine is asked. */
export async function songText(text: string, setting: TextSetting): Promise<SetText> {
  const { size, weight = 900, colour, width, spacing = 0, tracking = 0, align = 'left' } = setting;
  const escaped = text.replace(invisible, '').replace(/[&<>]/g, (character) => entities[character]!);
  const letterSpacing = tracking === 0 ? '' : ` letter_spacing="${Math.round(tracking * 1024)}"`;
  const { data, info } = await sharp({
    text: {
      text: `<span foreground="${colour}"${letterSpacing}>${escaped.trim() || ' '}</span>`,
      font: `${faces[weight].font} ${size}`, fontfile: faces[weight].fontfile,
      dpi: 72, rgba: true, spacing, align, wrap: 'word-char', ...(width !== undefined && { width: Math.round(width) }),
    },
  }).png({ compressionLevel: 0 }).toBuffer({ resolveWithObject: true });
  return { input: data, width: info.width, height: info.height };
}
