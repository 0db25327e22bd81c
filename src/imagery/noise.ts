import type { Random } from './random.ts';

export type Noise = (position: number) => number;

/** One-dimensional value noise in 0…1, repeating after `period` steps. */
export function valueNoise(random: Random, period = 256): Noise {
  const values = Array.from({ length: period }, () => random.unit());
  const at = (step: number): number => values[((step % period) + period) % period] ?? 0;
  return (position) => {
    const step = Math.floor(position);
    const rest = position - step;
    const eased = rest * rest * (3 - 2 * rest);
    return at(step) * (1 - eased) + at(step + 1) * eased;
  };
}

/** The same noise laid over itself, each layer half as strong and about twice as fine: the outline of a hill. */
export function layeredNoise(noise: Noise, position: number, layers = 4): number {
  let sum = 0;
  let total = 0;
  let weight = 0.5;
  let frequency = 1;
  for (let layer = 0; layer < layers; layer++) {
    sum += weight * noise(position * frequency);
    total += weight;
    weight *= 0.5;
    frequency *= 2.03;
  }
  return sum / total;
}
