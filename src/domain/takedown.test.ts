import { expect, test } from 'vitest';
import { takenDown } from './takedown.ts';

test('pages by their address in any language, people by their id', () => {
  expect([...takenDown([{ url: '/en/news/20251103-a/' }, { person: 'lin' }, { url: '/info/8004.htm' }, {}])])
    .toEqual(['news/20251103-a', 'people/lin', 'info/8004.htm']);
});
