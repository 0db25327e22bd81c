import type { Canvas } from '../canvas.ts';
import { area, box, circle, d, polygon } from '../marks/svg.ts';

/** A wind turbine at sea on its painted foundation. */
export function turbine({ ink, random, time }: Canvas, x: number, y: number, height: number): string {
  const body = time === 'night' ? ink.far : ink.light;
  const hubY = y - height * 0.7;
  const phase = random.between(0, 2);
  const reach = height * 0.36;
  const blades = [0, 1, 2].map((blade) => {
    const angle = phase + (blade * Math.PI * 2) / 3;
    const alongX = Math.cos(angle) * reach;
    const alongY = Math.sin(angle) * reach;
    const normalX = -Math.sin(angle) * height * 0.016;
    const normalY = Math.cos(angle) * height * 0.016;
    const bulgeX = x + alongX * 0.25 + normalX * 1.6;
    const bulgeY = hubY + alongY * 0.25 + normalY * 1.6;
    return area(
      d`M${x} ${hubY}Q${bulgeX} ${bulgeY} ${x + alongX} ${hubY + alongY}` +
        d`Q${x + alongX * 0.3} ${hubY + alongY * 0.3} ${x - normalX * 0.3} ${hubY - normalY * 0.3}Z`,
      body,
    );
  });
  return [
    polygon(
      [
        [x - height * 0.016, y],
        [x - height * 0.008, hubY],
        [x + height * 0.008, hubY],
        [x + height * 0.016, y],
      ],
      body,
    ),
    box(x + height * 0.003, hubY, height * 0.008, height * 0.7, ink.middle, 0.8),
    ...blades,
    circle(x, hubY, height * 0.014, ink.near),
    box(x - height * 0.028, y - height * 0.006, height * 0.056, height * 0.024, ink.accent),
  ].join('');
}
