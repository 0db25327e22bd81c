/// <reference types="astro/client" />

/** The colours of the site, solved from the school's. */
declare module 'virtual:theme/tokens.css';

declare module 'subset-font' {
  /** Cuts a font to the characters of a text. */
  export default function subsetFont(font: Uint8Array, text: string, options?: object): Promise<Buffer>;
}

declare module 'virtual:theme/first-paint' {
  /** The address, without the base, of the script that a page runs before it is drawn. */
  export const firstPaint: string;
}
