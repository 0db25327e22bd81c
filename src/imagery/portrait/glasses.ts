import type { Canvas } from '../canvas.ts';
import { d, wire } from '../marks/svg.ts';
import { eyeLevel, type Profile } from './profile.ts';

export function glasses({ ink }: Canvas, profile: Profile): string {
  const x = (profile.edgeAt(eyeLevel) ?? 524) + 2;
  const y = eyeLevel + 4;
  const rim =
    d`M${x - 50} ${y - 20}Q${x - 8} ${y - 26} ${x - 3} ${y - 5}Q${x - 3} ${y + 22} ${x - 22} ${y + 23}` +
    d`Q${x - 52} ${y + 22} ${x - 50} ${y - 20}Z`;
  return wire(rim, ink.light, 4) + wire(d`M${x - 50} ${y - 13}L352 ${y + 2}`, ink.light, 3.4);
}
