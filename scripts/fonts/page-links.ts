interface FontLinks {
  readonly stylesheet: string;
  /** The file that the heading of the page needs first. */
  readonly preload?: string | undefined;
}

/** A page that loads its fonts. */
export function withFonts(html: string, { stylesheet, preload }: FontLinks): string {
  const links = `<link rel="stylesheet" href="${stylesheet}">`
    + (preload === undefined ? '' : `<link rel="preload" href="${preload}" as="font" type="font/woff2" crossorigin>`);
  const end = html.indexOf('</head>');
  if (end === -1) return html;
  return html.slice(0, end) + links + html.slice(end);
}
