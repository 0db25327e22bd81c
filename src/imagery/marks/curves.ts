import { d, type Point } from './svg.ts';

const tension = 0.5;

type Segment = { from: Point; control1: Point; control2: Point; to: Point };

/** Catmull-Rom through the points, as cubic Bézier segments. */
function segments(points: readonly Point[], closed: boolean, pull: number): Segment[] {
  const count = points.length;
  const at = (index: number): Point => {
    const place = closed ? (index + count) % count : Math.max(0, Math.min(count - 1, index));
    return points[place] ?? [0, 0];
  };
  const strength = pull / 3;
  return Array.from({ length: closed ? count : count - 1 }, (_, index) => {
    const before = at(index - 1);
    const from = at(index);
    const to = at(index + 1);
    const after = at(index + 2);
    return {
      from,
      control1: [from[0] + (to[0] - before[0]) * strength, from[1] + (to[1] - before[1]) * strength],
      control2: [to[0] - (after[0] - from[0]) * strength, to[1] - (after[1] - from[1]) * strength],
      to,
    };
  });
}

function drawn(parts: readonly Segment[]): string {
  return parts
    .map(
      ({ control1, control2, to }) => d`C${control1[0]} ${control1[1]} ${control2[0]} ${control2[1]} ${to[0]} ${to[1]}`,
    )
    .join('');
}

/** Path data of a smooth outline through the points; closed, it comes back to its start. */
export function smoothPath(points: readonly Point[], closed = false, pull = tension): string {
  const [x, y] = points[0] ?? [0, 0];
  return d`M${x} ${y}` + drawn(segments(points, closed, pull)) + (closed ? 'Z' : '');
}

/** The same curve to be joined to a path that already ends at the first point. */
export function smoothContinuation(points: readonly Point[], pull = tension): string {
  return drawn(segments(points, false, pull));
}

/** Points along the smooth curve, `steps` to each segment. */
export function sampledCurve(points: readonly Point[], steps = 10, pull = tension): Point[] {
  const samples = segments(points, false, pull).flatMap(({ from, control1, control2, to }) =>
    Array.from({ length: steps }, (_, step): Point => {
      const t = step / steps;
      const rest = 1 - t;
      const along = (axis: 0 | 1): number =>
        rest ** 3 * from[axis] +
        3 * rest ** 2 * t * control1[axis] +
        3 * rest * t ** 2 * control2[axis] +
        t ** 3 * to[axis];
      return [along(0), along(1)];
    }),
  );
  const last = points.at(-1);
  return last ? [...samples, last] : samples;
}
