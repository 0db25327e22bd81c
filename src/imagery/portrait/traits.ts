import type { CollarStyle, HairStyle, PlateSpec } from '../plate-spec.ts';
import { seededRandom } from '../random.ts';

export type Sitter = {
  gender: 'm' | 'f';
  age: number;
  hair: HairStyle;
  glasses: boolean;
  collar: CollarStyle;
  face: 'l' | 'r';
  silver: boolean;
};

const silverFrom = 62;

export function isSilver(age: number): boolean {
  return age >= silverFrom;
}

function hairStylesFor(gender: 'm' | 'f', age: number): readonly HairStyle[] {
  if (gender === 'm') return age > 64 ? ['recede', 'short'] : ['short', 'part'];
  return age > 55 ? ['bun', 'crop'] : ['bob', 'bun', 'tail', 'long'];
}

/** What the entry says about the sitter, completed from the seed; each trait has its own dice. */
export function sitterOf({ seed, traits = {} }: Pick<PlateSpec, 'seed' | 'traits'>): Sitter {
  const dice = (trait: string) => seededRandom(`${seed}/${trait}`);
  const gender = traits.gender ?? dice('gender').pick(['m', 'f'] as const);
  const age = traits.age ?? Math.floor(dice('age').between(28, 84));
  const usualCollars: readonly CollarStyle[] =
    gender === 'm' ? ['suit', 'shirt', 'stand'] : ['shirt', 'stand', 'scarf', 'suit'];
  return {
    gender,
    age,
    hair: traits.hair ?? dice('hair').pick(hairStylesFor(gender, age)),
    glasses: traits.glasses ?? dice('glasses').chance(0.3),
    collar: traits.collar ?? dice('collar').pick(usualCollars),
    face: traits.face ?? dice('face').pick(['l', 'r'] as const),
    silver: isSilver(age),
  };
}
