import { expect, test } from 'vitest';
import type { Corpus } from '#intake/entry.ts';
import { soundContent } from './sound-content.ts';

const entry = (id: string, lang: string) =>
  ({ collection: 'people', id, lang, file: `people/${id}/index${lang === 'zh' ? '' : `.${lang}`}.md` });
const finding = (file: string, severity: string) => ({ file, severity });

function corpus(...findings: object[]): Corpus {
  const entries = [entry('a', 'zh'), entry('a', 'en'), entry('b', 'zh'), entry('b', 'en')];
  const rows = [{ list: 'places', file: 'data/places.yaml' }, { list: 'numbers', file: 'data/numbers.yaml' }];
  return { entries, rows, site: { name: '校' }, findings } as unknown as Corpus;
}

const filesOf = ({ entries, rows }: Corpus) => [...entries, ...rows].map(({ file }) => file);

test('files with errors are left out, warnings are not', () => {
  const sound = soundContent(corpus(finding('people/b/index.en.md', 'error'), finding('data/places.yaml', 'error'),
    finding('people/a/index.md', 'warning')));
  expect(filesOf(sound))
    .toEqual(['people/a/index.md', 'people/a/index.en.md', 'people/b/index.md', 'data/numbers.yaml']);
  expect(sound.site).toBeDefined();
});

test('a translation goes with its original, the settings when they are at fault', () => {
  const sound = soundContent(corpus(finding('people/a/index.md', 'error'), finding('site.yaml', 'error')));
  expect(filesOf(sound)).not.toContain('people/a/index.en.md');
  expect(sound.site).toBeUndefined();
});

test('the same content gives the same answer, so that nothing is drawn twice', () => {
  const read = corpus();
  expect(soundContent(read)).toBe(soundContent(read));
});
