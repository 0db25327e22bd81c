import { type Canvas, clipped } from '../canvas.ts';
import { mixedInk } from '../mixed-ink.ts';
import { smoothPath } from '../marks/curves.ts';
import { gouge } from '../marks/strokes.ts';
import { area, type Point } from '../marks/svg.ts';
import type { HairStyle } from '../plate-spec.ts';
import { loosened } from './profile.ts';
import type { Sitter } from './traits.ts';

const outlines: Record<HairStyle, readonly Point[]> = {
  short: [
    [512, 244], [502, 204], [464, 166], [404, 138], [340, 136], [282, 156], [240, 202], [218, 266], [220, 338],
    [238, 396], [266, 446], [288, 452], [302, 406], [328, 388], [336, 344], [352, 324],
    [366, 282], [404, 254], [462, 248],
  ],
  part: [
    [520, 250], [528, 206], [496, 164], [444, 134], [376, 122], [304, 136], [248, 180], [216, 248], [214, 330],
    [232, 396], [260, 448], [286, 454], [302, 406], [328, 388], [338, 340], [354, 322],
    [374, 284], [424, 250], [484, 232],
  ],
  recede: [
    [404, 150], [346, 142], [288, 158], [244, 200], [220, 266], [220, 340], [240, 402], [268, 452], [292, 454],
    [304, 406], [330, 386], [338, 342], [342, 306], [350, 262], [376, 222], [420, 188],
  ],
  bob: [
    [516, 260], [514, 212], [476, 166], [414, 136], [340, 134], [272, 160], [226, 214], [204, 288], [202, 378],
    [210, 470], [226, 548], [262, 588], [318, 588], [352, 556], [364, 500], [372, 430],
    [386, 352], [418, 300], [468, 270],
  ],
  bun: [
    [504, 242], [488, 200], [448, 162], [394, 142], [334, 144], [280, 166], [240, 212], [222, 274], [228, 338],
    [250, 396], [282, 432], [306, 410], [330, 388], [340, 342], [370, 302], [418, 264], [468, 248],
  ],
  tail: [
    [510, 248], [494, 202], [452, 162], [396, 140], [334, 142], [278, 164], [238, 210], [220, 272], [226, 336],
    [250, 392], [282, 428], [306, 408], [330, 388], [340, 342], [366, 306], [412, 270], [466, 254],
  ],
  crop: [
    [512, 252], [508, 204], [470, 162], [412, 134], [340, 132], [276, 156], [232, 206], [212, 274], [214, 348],
    [232, 412], [264, 460], [296, 470], [314, 432], [334, 400], [342, 350], [364, 320],
    [392, 278], [440, 254], [484, 248],
  ],
  long: [
    [516, 260], [514, 212], [476, 166], [414, 136], [340, 134], [272, 160], [226, 214], [202, 290], [198, 390],
    [204, 500], [212, 610], [240, 690], [300, 706], [340, 660], [352, 580], [362, 500], [372, 430], [386, 352],
    [418, 300], [468, 270],
  ],
};

const knot: readonly Point[] = [[240, 238], [202, 222], [170, 244], [162, 288], [184, 324], [226, 322], [254, 284]];
const ponytail: readonly Point[] = [
  [250, 250], [214, 262], [186, 306], [172, 372], [170, 452], [182, 540], [206, 612], [222, 560], [222, 470],
  [236, 392], [276, 330],
];

type HairInks = { mass: string; light: string; shade: string };

/** Silver hair is pale with dark and bright strands; young hair is of the key block. */
export function hairInks({ ink, time }: Canvas, { silver }: Sitter): HairInks {
  const strand = time === 'night' ? ink.far : ink.middle;
  if (!silver) return { mass: ink.key, light: strand, shade: strand };
  return {
    mass: mixedInk(0.8, 0.012, ink.keyHue),
    light: mixedInk(0.95, 0.008, ink.keyHue),
    shade: mixedInk(0.6, 0.02, ink.keyHue),
  };
}

function bun(canvas: Canvas, sitter: Sitter): string {
  const { ink, random } = canvas;
  const inks = hairInks(canvas, sitter);
  let strands = '';
  for (let strand = 0; strand < 26; strand++) {
    const angle = (strand / 26) * Math.PI * 2;
    const reach = random.between(10, 34);
    const x = 208 + Math.cos(angle) * reach;
    const y = 273 + Math.sin(angle) * reach * 1.1;
    strands += gouge(x, y, random.between(14, 30), 1.3, angle + Math.PI / 2, 4);
  }
  const pin = gouge(212, 262, 112, 3, -0.7);
  return area(smoothPath(knot, true), inks.mass) + area(strands, inks.shade, 0.8) + area(pin, ink.accent);
}

function strands({ random }: Canvas, { hair, silver }: Sitter): { light: string; shade: string } {
  const hanging = hair === 'bob' || hair === 'long';
  let light = '';
  let shade = '';
  for (let strand = 0; strand < (silver ? 360 : 240); strand++) {
    const reach = random.between(60, 226);
    const angle = random.between(2.2, 6.1);
    const x = 368 + Math.cos(angle) * reach * 0.86;
    const y = 332 + Math.sin(angle) * reach * 1.02;
    const curl = angle + Math.PI / 2 + random.between(-0.1, 0.1);
    const fall = 1.5 + random.between(-0.08, 0.08);
    const cut = gouge(
      x, y, random.between(22, 64), random.between(0.8, 1.7), hanging && y > 310 ? fall : curl, -random.between(2, 8),
    );
    if (silver && strand % 3 === 0) shade += cut;
    else light += cut;
  }
  for (let strand = 0; hair === 'long' && strand < 60; strand++) {
    const x = random.between(212, 346);
    const y = random.between(420, 690);
    light += gouge(x, y, random.between(40, 110), random.between(0.8, 1.6), 1.52, 3);
  }
  return { light, shade };
}

/** The part of the hair that hangs behind head and neck. */
export function hairBehind(canvas: Canvas, sitter: Sitter): string {
  if (sitter.hair !== 'tail') return '';
  const { mass, light } = hairInks(canvas, sitter);
  const { ink, random } = canvas;
  let cuts = '';
  for (let strand = 0; strand < 34; strand++) {
    const y = random.between(320, 580);
    const x = 196 + random.between(-14, 14) + (y - 450) * 0.03;
    cuts += gouge(x, y, random.between(30, 80), random.between(0.8, 1.5), 1.6, 3);
  }
  const outline = smoothPath(ponytail, true);
  const band = gouge(233, 264, 46, 5, 2.2);
  const strands = clipped(canvas, outline, area(cuts, light, sitter.silver ? 0.9 : 0.55));
  return area(outline, mass) + strands + area(band, ink.accent);
}

export function hair(canvas: Canvas, sitter: Sitter): string {
  const { mass, light, shade } = hairInks(canvas, sitter);
  const outline = smoothPath(loosened(outlines[sitter.hair], canvas.random, 2), true);
  const cuts = strands(canvas, sitter);
  return [
    sitter.hair === 'bun' ? bun(canvas, sitter) : '',
    area(outline, mass),
    clipped(canvas, outline, area(cuts.light, light, sitter.silver ? 0.9 : 0.55) + area(cuts.shade, shade, 0.8)),
  ].join('');
}
