import { blendedBox, type Canvas, clipped, createCanvas, moved } from '../canvas.ts';
import { sampledCurve, smoothContinuation, smoothPath } from '../marks/curves.ts';
import { gouge } from '../marks/strokes.ts';
import { area, d, type Point } from '../marks/svg.ts';
import type { PlateSpec, TimeOfDay } from '../plate-spec.ts';
import { fittingTimes, sceneDrawings } from '../scenes.ts';
import { figureBoard } from './profile.ts';
import type { Sitter } from './traits.ts';

type Shoulders = { back: readonly Point[]; front: readonly Point[]; hem: readonly [left: number, right: number] };

const shoulders: Record<Sitter['gender'], Shoulders> = {
  m: {
    back: [
      [238, 626],
      [196, 660],
      [126, 692],
      [66, 736],
      [28, 806],
      [8, 900],
    ],
    front: [
      [726, 940],
      [706, 870],
      [668, 806],
      [604, 758],
      [534, 730],
      [474, 714],
      [428, 706],
    ],
    hem: [-10, 744],
  },
  f: {
    back: [
      [262, 642],
      [224, 676],
      [164, 712],
      [108, 756],
      [72, 826],
      [54, 920],
    ],
    front: [
      [690, 950],
      [668, 880],
      [628, 820],
      [568, 776],
      [506, 750],
      [452, 732],
      [414, 714],
    ],
    hem: [40, 706],
  },
};

function seams({ random }: Canvas, lines: readonly (readonly Point[])[]): string {
  let cuts = '';
  for (const line of lines) {
    const samples = sampledCurve(line, 10);
    for (let index = 1; index < samples.length - 2; index++) {
      const [x, y] = samples[index] ?? [0, 0];
      const before = samples[index - 1] ?? [0, 0];
      const after = samples[index + 1] ?? [0, 0];
      if (random.chance(0.25)) continue;
      const angle = Math.atan2(after[1] - before[1], after[0] - before[0]);
      cuts += gouge(x, y + 13 + random.between(-2, 3), random.between(14, 30), 1.7, angle);
    }
  }
  return cuts;
}

// By night a landscape of the night would melt into the sheet.
function landscapeTime({ scene, time }: PlateSpec): TimeOfDay {
  const [best, second] = fittingTimes[scene];
  return best === 'night' && time === 'night' ? second : best;
}

/** The coat, in which lies the landscape of a life's work (胸中丘壑). */
export function coat(canvas: Canvas, sitter: Sitter, spec: PlateSpec): string {
  const { ink } = canvas;
  const { width, height } = figureBoard;
  const { back, front, hem } = shoulders[sitter.gender];
  const [cuffX, cuffY] = front[0] ?? [700, 940];
  const outline =
    smoothPath(back) +
    d`L${hem[0]} ${height + 4}L${hem[1]} ${height + 4}L${cuffX} ${cuffY}` +
    smoothContinuation(front) +
    'Z';
  const landscape = createCanvas({
    seed: `${spec.seed}/coat`,
    width: width * 1.12,
    height: height * 0.44,
    time: landscapeTime(spec),
    brand: spec.brand,
    newId: canvas.newId,
  });
  return clipped(
    canvas,
    outline,
    [
      area(outline, ink.key),
      moved(-width * 0.05, height * 0.6, sceneDrawings[spec.scene](landscape)),
      blendedBox(
        canvas,
        [0, 612, width, 260],
        [
          [0, ink.key, 0.96],
          [0.22, ink.key, 0.55],
          [0.55, ink.key, 0],
          [1, ink.key, 0],
        ],
      ),
      blendedBox(
        canvas,
        [0, 600, width, 400],
        [
          [0, ink.key, 0.85],
          [0.22, ink.key, 0],
          [0.8, ink.key, 0],
          [1, ink.key, 0.6],
        ],
        'across',
      ),
      area(seams(canvas, [back, front]), ink.light, 0.5),
    ].join(''),
  );
}
