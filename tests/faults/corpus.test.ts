import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkContent } from '#intake/check-content.ts';
import type { Finding } from '#intake/finding.ts';
import { withCopiedSite } from './copied-site.ts';
import type { ExpectedFinding, FaultInput } from './fault-input.ts';
import { madeInputs } from './made-inputs.ts';
import { writtenInputs } from './written-inputs.ts';

interface Outcome extends FaultInput {
  said: Finding[];
}

const pictureCache = join(tmpdir(), `fault-pictures-${process.pid}.json`);
const inputs = [...writtenInputs(), ...await madeInputs()];
const outcomes: Outcome[] = [];

beforeAll(async () => {
  for (const input of inputs) {
    const said = await withCopiedSite(async (directory) => {
      await input.plant(directory);
      return (await checkContent(directory, { pictureCache })).findings;
    });
    outcomes.push({ ...input, said });
  }
}, 120_000);
afterAll(() => rmSync(pictureCache, { force: true }));

const places = (findings: readonly Pick<Finding, 'file' | 'line' | 'rule'>[]) =>
  findings.map(({ file, line, rule }) => `${file}:${line} ${rule}`).join(', ') || 'nothing';

function table(missed: readonly Outcome[]): string {
  return missed.map(({ name, findings, said }) => `${name}\n  wanted ${places(findings)}\n  said   ${places(said)}`).join('\n');
}

const severityOf = (wanted: ExpectedFinding) => wanted.severity ?? 'error';
const isInPlace = (wanted: ExpectedFinding) => (said: Finding) =>
  said.file === wanted.file && said.line === wanted.line && said.severity === severityOf(wanted);
const isAsMeant = (wanted: ExpectedFinding) => (said: Finding) =>
  isInPlace(wanted)(said) && said.rule === wanted.rule && said.remedy.includes(wanted.remedyContains ?? '');

test('the small good site has nothing wrong with it', async () => {
  expect(await withCopiedSite(async (directory) => (await checkContent(directory, { pictureCache })).findings)).toEqual([]);
});

test('there are enough inputs, and no name stands twice', () => {
  expect(inputs.length).toBeGreaterThanOrEqual(150);
  expect(new Set(inputs.map(({ name }) => name)).size).toBe(inputs.length);
});

test('no input passes silently', () => {
  const silent = outcomes.filter(({ findings, said }) =>
    !findings.every((wanted) => said.some((finding) => finding.severity === severityOf(wanted))));
  expect(table(silent)).toBe('');
});

test('at least 98 of 100 are found on their line', () => {
  const missed = outcomes.filter(({ findings, said }) => !findings.every((wanted) => said.some(isInPlace(wanted))));
  const share = 1 - missed.length / outcomes.length;
  console.log(`${outcomes.length} bad inputs, ${(share * 100).toFixed(1)} % on the right line\n${table(missed)}`);
  expect(share, table(missed)).toBeGreaterThanOrEqual(0.98);
});

test('each is found by its rule, with the remedy that helps', () => {
  const missed = outcomes.filter(({ findings, said }) => !findings.every((wanted) => said.some(isAsMeant(wanted))));
  expect(table(missed)).toBe('');
});

test('whatever is said is said in Chinese, with what to do, and without a word of programmers', () => {
  const strange = outcomes.flatMap(({ name, said }) => said
    .filter(({ problem, remedy }) => !/\p{Script=Han}/u.test(remedy) || !/\p{Script=Han}/u.test(problem)
      || /invalid|无效|非法|undefined|\[object|\bNaN\b|\bnull\b|Error:/i.test(problem + remedy))
    .map(({ problem, remedy }) => `${name}: ${problem} → ${remedy}`));
  expect(strange).toEqual([]);
});

test('no input drowns its reader', () => {
  const loud = outcomes.filter(({ findings, said }) =>
    said.filter(({ severity }) => severity === 'error').length > findings.length + 4);
  expect(table(loud)).toBe('');
});
