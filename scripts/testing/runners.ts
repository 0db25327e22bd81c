export interface Runner {
  readonly name: string;
  /** A check passes or fails as a whole; tests are counted one by one. */
  readonly kind: 'check' | 'tests';
  /** What Node is started with. */
  readonly words: readonly string[];
}

/** Where vitest leaves what it counted. */
export function reportFile(name: string): string {
  return `.cache/test-reports/${name}.json`;
}

function vitestProject(name: string): Runner {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile(name)}`];
  return {
    name,
    kind: 'tests',
    words: ['node_modules/vitest/vitest.mjs', 'run', '--project', name, ...reporters],
  };
}

/** In the order in which a mistake is cheapest to find. */
export const runners: readonly Runner[] = [
  { name: 'types', kind: 'check', words: ['scripts/check-types.ts'] },
  { name: 'lint', kind: 'check', words: ['node_modules/eslint/bin/eslint.js', '.'] },
  ...['unit', 'component', 'build', 'browser'].map(vitestProject),
];
