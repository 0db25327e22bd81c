import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

// Only this project needs Astro. Its configuration (integrations, content folder) is read when the project is asked
// for and not before, so that the unit tests stay fast and run even while astro.config.mjs is broken.
const componentProject = getViteConfig(
  {
    test: {
      name: 'component',
      include: ['src/components/**/*.test.ts', 'src/layouts/**/*.test.ts'],
      testTimeout: 20_000,
      globalSetup: './tests/global-setup.ts',
    },
  },
  { devToolbar: { enabled: false }, logLevel: 'warn' },
);

const chosen = process.argv.flatMap((word, index, words) =>
  word === '--project' ? [words[index + 1]] : word.startsWith('--project=') ? [word.slice('--project='.length)] : [],
);
const wantsComponents = chosen.length === 0 || chosen.includes('component');

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['src/components/**', 'src/layouts/**'],
          // Drawing and decoding take their time on a busy machine.
          testTimeout: 60_000,
        },
      },
      ...(wantsComponents ? [componentProject] : []),
      {
        test: {
          name: 'build',
          include: ['tests/*.test.ts', 'tests/build/**/*.test.ts', 'tests/faults/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 600_000,
          globalSetup: './tests/run-id.ts',
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 600_000,
          fileParallelism: false,
          globalSetup: './tests/run-id.ts',
        },
      },
    ],
  },
});
