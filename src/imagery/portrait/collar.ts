import type { Canvas } from '../canvas.ts';
import { mixedInk } from '../mixed-ink.ts';
import { gouge } from '../marks/strokes.ts';
import { area, d } from '../marks/svg.ts';
import type { CollarStyle } from '../plate-spec.ts';
import { figureBoard } from './profile.ts';
import type { Sitter } from './traits.ts';

/** The pit of the neck in front and the nape behind. */
type Neck = { frontX: number; frontY: number; backX: number; backY: number };

const necks: Record<Sitter['gender'], Neck> = {
  m: { frontX: 428, frontY: 706, backX: 238, backY: 626 },
  f: { frontX: 414, frontY: 714, backX: 262, backY: 642 },
};

function shirt({ ink }: Canvas, { frontX, frontY, backX, backY }: Neck): string {
  const middle = (frontX + backX) / 2;
  const around =
    d`M${backX + 2} ${backY - 10}Q${middle - 6} ${frontY + 2} ${frontX - 2} ${frontY - 42}` +
    d`L${frontX + 40} ${frontY + 16}` +
    d`L${frontX - 10} ${frontY + 86}Q${frontX - 110} ${frontY + 24} ${backX - 24} ${backY + 26}Z`;
  const wing =
    d`M${frontX - 2} ${frontY - 42}L${frontX + 40} ${frontY + 16}L${frontX - 10} ${frontY + 86}` +
    d`L${frontX - 34} ${frontY + 2}Z`;
  return area(around, ink.light) + area(wing, mixedInk(0.86, 0.02, ink.keyHue));
}

function suit(canvas: Canvas, neck: Neck): string {
  const { ink, random } = canvas;
  const { frontX, frontY, backX, backY } = neck;
  const hem = figureBoard.height + 4;
  const nearLapel =
    d`M${backX - 26} ${backY + 22}Q${frontX - 120} ${frontY + 52} ${frontX - 8} ${frontY + 90}` +
    d`L${frontX + 54} ${hem}` +
    d`L${frontX - 60} ${hem}Q${frontX - 116} ${frontY + 170} ${backX - 92} ${backY + 58}Z`;
  const farLapel =
    d`M${frontX + 42} ${frontY + 18}L${frontX + 108} ${frontY + 84}L${frontX + 82} ${frontY + 146}` +
    d`L${frontX + 58} ${hem}L${frontX + 4} ${frontY + 104}Z`;
  const tie =
    d`M${frontX - 8} ${frontY + 88}L${frontX + 16} ${frontY + 76}L${frontX + 34} ${frontY + 126}` +
    d`L${frontX + 50} ${hem}L${frontX + 24} ${hem}Z`;
  let cuts = '';
  for (let cut = 0; cut < 30; cut++) {
    const along = cut / 30;
    const x = backX - 56 + along * 150;
    cuts += gouge(x, backY + 70 + along * 120 + random.between(-16, 16), random.between(18, 46), 1.5, 0.75);
  }
  return [
    shirt(canvas, neck),
    area(nearLapel, ink.key),
    area(farLapel, ink.key),
    area(tie, ink.accent),
    area(cuts, ink.near, 0.9),
  ].join('');
}

function standing({ ink }: Canvas, { frontX, frontY, backX, backY }: Neck): string {
  const middle = (frontX + backX) / 2;
  const top = d`M${backX + 8} ${backY - 36}Q${middle} ${frontY - 14} ${frontX - 6} ${frontY - 50}`;
  const band = top + d`L${frontX + 12} ${frontY + 14}Q${middle} ${frontY + 46} ${backX - 20} ${backY + 16}Z`;
  const edge = top + d`L${frontX - 5} ${frontY - 43}Q${middle} ${frontY - 6} ${backX + 6} ${backY - 29}Z`;
  return area(band, ink.keySoft) + area(edge, ink.light);
}

function scarf({ ink, random }: Canvas, { frontX, frontY, backX, backY }: Neck): string {
  const middle = (frontX + backX) / 2;
  const wrap =
    d`M${backX - 2} ${backY - 44}Q${middle} ${frontY - 24} ${frontX - 2} ${frontY - 58}` +
    d`Q${frontX + 26} ${frontY - 24}` +
    d` ${frontX + 12} ${frontY + 22}Q${middle} ${frontY + 70} ${backX - 36} ${backY + 22}` +
    d`Q${backX - 30} ${backY - 24} ${backX - 2} ${backY - 44}Z`;
  const end =
    d`M${frontX - 44} ${frontY + 18}L${frontX + 8} ${frontY + 4}` +
    d`Q${frontX + 34} ${frontY + 120} ${frontX + 26} ${frontY + 214}` +
    d`L${frontX - 44} ${frontY + 222}Q${frontX - 30} ${frontY + 120} ${frontX - 44} ${frontY + 18}Z`;
  let folds = '';
  for (let fold = 0; fold < 26; fold++) {
    const along = random.unit();
    const y = backY - 8 + along * 74 + random.between(-20, 26);
    const angle = 0.36 + random.between(-0.1, 0.1) - along * 0.55;
    folds += gouge(backX - 6 + along * 160, y, random.between(22, 60), 1.7, angle, 6);
  }
  for (let fold = 0; fold < 16; fold++) {
    folds += gouge(
      frontX - 10 + random.between(-24, 26),
      frontY + random.between(40, 196),
      random.between(20, 50),
      1.7,
      1.5,
    );
  }
  return area(wrap, ink.accent) + area(end, ink.accent) + area(folds, ink.light, 0.6);
}

const collars: Record<CollarStyle, (canvas: Canvas, neck: Neck) => string> = { shirt, suit, stand: standing, scarf };

export function collar(canvas: Canvas, sitter: Sitter): string {
  return collars[sitter.collar](canvas, necks[sitter.gender]);
}
