import { contrast, hexOf, oklchOf, standingOn } from './oklch.ts';
import type { SchoolHues } from './school-hues.ts';

/** A gold or sky-blue school keeps its bright cloth and prints dark on it. */
function brightCloth({ hue: h, lightness, chroma }: SchoolHues) {
  const c = Math.min(chroma, 0.19);
  const cloth = hexOf({ l: lightness, c, h });
  const lit = hexOf({ l: lightness + (1 - lightness) * 0.18, c: c * 0.8, h });
  return {
    cloth, 'cloth-2': lit,
    'on-cloth': standingOn({ l: 0.26, c: 0.03, h }, [cloth, lit], 7, 'darker'),
    'on-cloth-2': standingOn({ l: 0.36, c: 0.04, h }, [cloth, lit], 4.9, 'darker'),
    'cloth-rule': hexOf({ l: lightness - 0.14, c: c * 0.8, h }),
  };
}

function deepCloth({ isLight, isMono, hue: h, lightness, chroma, trace, tinted }: SchoolHues) {
  const onCloth = hexOf(isLight ? { l: 0.985, c: trace, h } : { l: 0.95, c: trace, h });
  const wished = isMono ? (isLight ? 0.36 : 0.32) : isLight ? lightness : Math.min(lightness, 0.36);
  const c = tinted(Math.min(chroma, isLight ? 0.19 : 0.11));
  const cloth = standingOn({ l: wished, c, h }, [onCloth], 7, 'darker');
  const { l } = oklchOf(cloth);
  const shade = hexOf({ l: l - 0.07, c: c * 0.85, h });
  return {
    cloth, 'cloth-2': shade,
    'on-cloth': onCloth,
    'on-cloth-2': standingOn({ l: 0.8, c: tinted(0.03), h }, [cloth, shade], 4.9, 'lighter'),
    'cloth-rule': hexOf({ l: l + 0.14, c: c * 0.7, h }),
  };
}

/** The school colour as a solid ground, and what is printed on it. */
export function clothColours(hues: SchoolHues) {
  const { isLight, isMono, hue: h, lightness, chroma } = hues;
  const asIs = hexOf({ l: lightness, c: Math.min(chroma, 0.19), h });
  const isBright = isLight && !isMono && lightness > 0.66 && contrast(asIs, hexOf({ l: 0.22, c: 0.03, h })) >= 7;
  return isBright ? brightCloth(hues) : deepCloth(hues);
}
