import { hexOf, standingOn } from './oklch.ts';
import type { SchoolHues } from './school-hues.ts';

/** The papers, what is printed on them, the pasted slip, the seal and the marks of use. */
export function pageColours({ isLight, hue: h, lightness, chroma, sealHue, sealChroma, focusHue, trace, tinted }: SchoolHues) {
  const way = isLight ? 'darker' : 'lighter';
  const paper = hexOf(isLight ? { l: 0.988, c: trace * 0.5, h } : { l: 0.188, c: trace * 2.2, h });
  const sunken = hexOf(isLight ? { l: 0.962, c: trace * 1.2, h } : { l: 0.228, c: trace * 2.6, h });
  const chip = hexOf(isLight ? { l: 0.925, c: trace * 2, h } : { l: 0.275, c: trace * 3, h });
  const papers = [paper, sunken, chip];
  const mark = hexOf(isLight ? { l: 0.93, c: tinted(0.07), h: 95 } : { l: 0.4, c: tinted(0.06), h: 95 });
  // The slip stays paper in the dark; its warm hue is the only one, so that it reads as pasted on.
  const slip = hexOf(isLight ? { l: 0.972, c: tinted(0.012), h: 92 } : { l: 0.882, c: tinted(0.016), h: 92 });
  const brandLightness = isLight ? Math.min(lightness, 0.52) : Math.max(lightness, 0.7);
  const brandChroma = tinted(Math.min(chroma, isLight ? 0.16 : 0.11));
  const sealOnPaper = { l: isLight ? 0.56 : 0.74, c: isLight ? sealChroma : sealChroma * 0.85, h: sealHue };
  return {
    paper, 'paper-2': sunken, 'paper-3': chip,
    slip,
    'slip-ink': hexOf({ l: 0.225, c: tinted(0.03), h }),
    'slip-ink-2': standingOn({ l: 0.46, c: tinted(0.03), h }, [slip], 4.6, 'darker'),
    ink: standingOn({ l: isLight ? 0.24 : 0.9, c: tinted(0.018), h }, papers, isLight ? 12 : 11, way),
    'ink-2': standingOn({ l: isLight ? 0.5 : 0.66, c: tinted(0.018), h }, papers, 5.2, way),
    rule: hexOf(isLight ? { l: 0.86, c: trace * 2, h } : { l: 0.36, c: trace * 3, h }),
    'rule-2': standingOn({ l: isLight ? 0.7 : 0.45, c: tinted(0.02), h }, papers, 3.05, way),
    brand: standingOn({ l: brandLightness, c: brandChroma, h }, papers, isLight ? 5.6 : 6.2, way),
    seal: standingOn(sealOnPaper, papers, 4.6, way),
    'seal-fill': standingOn({ l: 0.55, c: sealChroma, h: sealHue }, ['#ffffff'], 4.6, 'darker'),
    'on-seal': '#ffffff',
    focus: standingOn({ l: isLight ? 0.5 : 0.8, c: tinted(0.16), h: focusHue }, papers, 4.6, way),
    mark,
  };
}
