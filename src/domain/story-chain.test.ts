import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chainIndex, nextSteps, tieKinds, type ChainMember } from './story-chain.ts';

const tie = fc.record({ kind: fc.constantFrom(...tieKinds), key: fc.constantFrom('a', 'b', 'c') });
const members = fc.uniqueArray(
  fc.record({ id: fc.stringMatching(/^[a-z]{1,3}$/), ties: fc.array(tie, { maxLength: 6 }) }),
  { selector: ({ id }) => id, minLength: 1, maxLength: 30 },
);
const chosen = members.chain((all) => fc.record({
  all: fc.constant(all), from: fc.uniqueArray(fc.constantFrom(...all.map(({ id }) => id)), { minLength: 1, maxLength: 3 }),
}));
const has = (member: ChainMember | undefined, kind: string, key: string) =>
  member?.ties.some((other) => other.kind === kind && other.key === key) ?? false;

test('a step leads to somebody else who is known and shares the tie', () => {
  fc.assert(fc.property(chosen, ({ all, from }) => {
    const byId = new Map(all.map((member) => [member.id, member]));
    const steps = nextSteps(chainIndex(all), from);
    expect(steps.length).toBeLessThanOrEqual(3);
    expect(new Set(steps.map(({ to }) => to)).size).toBe(steps.length);
    for (const { to, tie: { kind, key } } of steps) {
      expect(from).not.toContain(to);
      expect(has(byId.get(to), kind, key)).toBe(true);
      expect(from.some((id) => has(byId.get(id), kind, key))).toBe(true);
    }
  }));
});

test('there are three steps wherever three others share something', () => {
  fc.assert(fc.property(chosen, ({ all, from }) => {
    const own = all.filter(({ id }) => from.includes(id)).flatMap(({ ties }) => ties);
    const related = all.filter(({ id, ties }) =>
      !from.includes(id) && ties.some(({ kind, key }) => own.some((other) => other.kind === kind && other.key === key)));
    expect(nextSteps(chainIndex(all), from)).toHaveLength(Math.min(3, related.length));
  }));
});

test('no reason is repeated while another kind of tie leads on', () => {
  fc.assert(fc.property(chosen, ({ all, from }) => {
    const kinds = nextSteps(chainIndex(all), from).map((step) => step.tie.kind);
    const repeated = kinds.findIndex((kind, place) => kinds.indexOf(kind) < place);
    if (repeated === -1) return;
    expect(new Set(kinds.slice(repeated)).size).toBeLessThanOrEqual(new Set(kinds.slice(0, repeated)).size);
    for (const kind of kinds.slice(repeated)) expect(kinds.slice(0, repeated)).toContain(kind);
  }));
});

test('the order in which people are read changes nothing', () => {
  fc.assert(fc.property(chosen, ({ all, from }) => {
    expect(nextSteps(chainIndex(all.toReversed()), from)).toEqual(nextSteps(chainIndex(all), from));
  }));
});

test('who is not in the index is never met, and leads nowhere', () => {
  const index = chainIndex([{ id: 'a', ties: [{ kind: 'city', key: 'x' }] }]);
  expect(nextSteps(index, ['a'])).toEqual([]);
  expect(nextSteps(index, ['hidden'])).toEqual([]);
});

test('walking on through a circle meets everyone', () => {
  const ids = Array.from({ length: 20 }, (_, number) => `p${number}`);
  const index = chainIndex(ids.map((id) => ({ id, ties: [{ kind: 'city', key: 'x' }] })));
  const met = new Set<string>();
  let at = 'p0';
  for (let step = 0; step < ids.length; step += 1) {
    at = nextSteps(index, [at], 1)[0]?.to ?? '';
    met.add(at);
  }
  expect(met.size).toBe(ids.length);
});

test('ten thousand people take less than a second', () => {
  const all = Array.from({ length: 10_000 }, (_, number): ChainMember => ({
    id: `p${number}`,
    ties: [{ kind: 'city', key: String(number % 3) }, { kind: 'class', key: String(number % 900) }, { kind: 'major', key: 'all' }],
  }));
  const start = performance.now();
  const index = chainIndex(all);
  for (const { id } of all) expect(nextSteps(index, [id]).length).toBe(3);
  expect(performance.now() - start).toBeLessThan(3000);
});
