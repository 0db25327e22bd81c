import { d, type Point } from '../marks/svg.ts';
import { sampledCurve, smoothContinuation, smoothPath } from '../marks/curves.ts';
import type { Random } from '../random.ts';
import type { Sitter } from './traits.ts';

/** The board on which every sitter is drawn, facing right. */
export const figureBoard = { width: 800, height: 1000 } as const;

export const eyeLevel = 358;

/** Forehead to the pit of the neck, and crown to nape: mouth closed, gaze level. */
const outlines: Record<Sitter['gender'], { front: readonly Point[]; back: readonly Point[] }> = {
  m: {
    front: [
      [470, 192], [506, 222], [526, 268], [532, 314], [526, 344], [527, 362], [536, 392], [549, 420], [545, 434],
      [526, 442], [523, 455], [530, 474], [527, 484], [521, 490], [528, 500], [527, 513], [516, 523], [520, 545],
      [515, 568], [495, 584], [466, 590], [438, 604], [424, 630], [420, 664], [428, 706],
    ],
    back: [
      [470, 192], [420, 162], [362, 154], [304, 168], [262, 208], [240, 268], [238, 336], [252, 396], [276, 446],
      [286, 494], [284, 540], [270, 588], [238, 626],
    ],
  },
  f: {
    front: [
      [462, 198], [500, 226], [521, 274], [526, 318], [519, 348], [520, 366], [530, 398], [541, 422], [536, 435],
      [519, 441], [518, 455], [526, 472], [522, 483], [516, 488], [524, 498], [522, 512], [511, 522], [513, 542],
      [505, 566], [482, 582], [454, 588], [424, 602], [410, 634], [406, 670], [414, 714],
    ],
    back: [
      [462, 198], [414, 170], [358, 162], [302, 176], [262, 216], [242, 276], [242, 340], [258, 398], [286, 448],
      [302, 496], [304, 548], [294, 600], [262, 642],
    ],
  },
};

/** Where faces differ: height on the face, how far up and down it reaches, how far in or out it may go. */
const features = [
  { level: 268, reach: 60, range: 4 },
  { level: 420, reach: 26, range: 5 },
  { level: 492, reach: 24, range: 2.5 },
  { level: 556, reach: 34, range: 5 },
] as const;

export type Profile = {
  outline: string;
  /** The front edge of the face at a height; undefined above the forehead and below the neck. */
  edgeAt(y: number): number | undefined;
  neckFront: Point;
  neckBack: Point;
};

export function loosened(points: readonly Point[], random: Random, amount: number): Point[] {
  return points.map(([x, y]): Point => [x + random.between(-amount, amount), y + random.between(-amount, amount)]);
}

export function profileOf({ gender, age }: Sitter, random: Random): Profile {
  const base = outlines[gender];
  const shifts = features.map((feature) => ({ ...feature, shift: random.between(-feature.range, feature.range) }));
  const front = loosened(base.front, random, 0.9).map(([x, y], index): Point => {
    const bulges = shifts.map(({ level, reach, shift }) => shift * Math.exp(-(((y - level) / reach) ** 2)));
    const moved = bulges.reduce((sum, bulge) => sum + bulge, x);
    const agedChin = age > 68 && index >= 17 && index <= 20;
    return agedChin ? [moved - 2, y + 4] : [moved, y];
  });
  const back = loosened(base.back, random, 3);
  const neckFront = front.at(-1) ?? [420, 710];
  const neckBack = back.at(-1) ?? [250, 630];
  const samples = sampledCurve(front, 12);

  function edgeAt(y: number): number | undefined {
    let edge: number | undefined;
    for (let index = 1; index < samples.length; index++) {
      const [fromX, fromY] = samples[index - 1] ?? [0, 0];
      const [toX, toY] = samples[index] ?? [0, 0];
      if ((fromY - y) * (toY - y) > 0 || fromY === toY) continue;
      const x = fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX);
      edge = Math.max(edge ?? 0, x);
    }
    return edge;
  }

  const outline =
    smoothPath(front) +
    d`L${neckFront[0] - 30} 790L250 740L${neckBack[0]} ${neckBack[1]}` +
    smoothContinuation([...back].reverse()) +
    'Z';
  return { outline, edgeAt, neckFront, neckBack };
}
