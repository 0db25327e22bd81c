import { expect, test } from 'vitest';
import { checkAttachmentNames } from './attachment-names.ts';

const said = (...files: string[]) => checkAttachmentNames(files.map((file) => ({ file, path: file, size: 1 })))
  .map(({ file, rule, problem }) => `${file} ${rule} ${problem}`);

test.each(['a#b.jpg', 'a?b.jpg', 'a%20b.jpg', 'a:b.jpg', 'a\\b.jpg'])('%s cannot be shown', (name) => {
  expect(said(`stories/a/${name}`)).toEqual([expect.stringContaining(`stories/a/${name} identity/form 文件名里有`)]);
});

test.each([['海.jpg', '海.JPG'], ['caf\u00E9.jpg', 'cafe\u0301.jpg']])('%s and %s are one file elsewhere', (left, right) => {
  const [finding] = said(`stories/a/${left}`, `stories/a/${right}`);
  expect(finding).toContain('identity/twice');
  expect(finding).toContain(left);
  expect(finding).toContain(right);
  expect(said(`stories/a/${left}`, `stories/b/${right}`)).toEqual([]);
});

test('Chinese, spaces and brackets are in order', () => {
  expect(said('stories/a/合影 1（左起）.jpg', 'stories/a/图/海-2_3.webp')).toEqual([]);
});
