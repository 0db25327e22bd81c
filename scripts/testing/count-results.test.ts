import { expect, test } from 'vitest';
import { countCheck, countTests, sumCounts } from './count-results.ts';

function report(...files: string[][]): string {
  return JSON.stringify({
    testResults: files.map((statuses, index) => ({
      name: `file-${index}.test.ts`,
      status: statuses.includes('failed') || statuses.includes('broken') ? 'failed' : 'passed',
      assertionResults: statuses.filter((status) => status !== 'broken').map((status) => ({ status })),
    })),
  });
}

test('passed, failed and skipped tests are counted apart', () => {
  expect(countTests(1, report(['passed', 'passed', 'failed'], ['pending', 'todo', 'passed']))).toEqual({
    passed: 3, failed: 1, skipped: 2, remarks: [],
  });
});

test('a file that could not be loaded is a failure', () => {
  expect(countTests(1, report(['passed'], ['broken']))).toEqual({
    passed: 1, failed: 1, skipped: 0, remarks: ['file-1.test.ts could not be run'],
  });
});

test('a file whose hook failed after its tests passed is a failure', () => {
  expect(countTests(1, report(['passed', 'broken']))).toMatchObject({ passed: 1, failed: 1 });
});

test.each([
  ['no file at all', 1, report()],
  ['only skipped ones', 0, report(['pending', 'todo'])],
  ['vitest was content', 0, report()],
])('a project without a test is a failure: %s', (_name, exitCode, text) => {
  expect(countTests(exitCode, text)).toMatchObject({ passed: 0, failed: 1, remarks: ['no test was found'] });
});

test.each([
  ['nothing written', undefined],
  ['an empty file', ''],
  ['half a file', report(['passed']).slice(0, 20)],
  ['something else', '{}'],
])('a crashed runner is a failure: %s', (_name, text) => {
  expect(countTests(134, text)).toEqual({
    passed: 0, failed: 1, skipped: 0, remarks: ['the runner left no report (exit code 134)'],
  });
});

test('a non-zero end after passing tests is a failure (an unhandled error)', () => {
  expect(countTests(1, report(['passed']))).toMatchObject({ passed: 1, failed: 1 });
});

test('a check is one result, and the sum is over all', () => {
  expect(countCheck(0)).toMatchObject({ passed: 1, failed: 0 });
  expect(countCheck(2)).toMatchObject({ passed: 0, failed: 1 });
  const tests = [countTests(0, report(['passed', 'pending'])), countTests(9, '')];
  const total = sumCounts([countCheck(0), countCheck(1), ...tests]);
  expect([total.passed, total.failed, total.skipped, total.remarks.length]).toEqual([2, 2, 1, 1]);
});
