import { expect, test } from 'vitest';
import { saidOf } from '../testing/entry-fixture.ts';
import { consentBasisFitsThePerson } from './consent-basis-fits-the-person.ts';

const said = (basis: string | undefined, more: object = {}) =>
  saidOf(consentBasisFitsThePerson, 'people', { name: '林海燕', consent: { state: 'public', basis }, ...more });

test('someone else speaks for the person', () => {
  expect(said('consent', { minor: true })).toMatchInlineSnapshot(`
    [
      "people/example/index.md:5:7 error [授权.依据] 此人未成年，依据却是“单独同意”。取得监护人的书面同意，把依据写成“监护人”。",
    ]
  `);
  expect(said(undefined, { minor: true })).toMatchInlineSnapshot(`
    [
      "people/example/index.md:3:1 error [授权.依据] 此人未成年，授权里却没有写依据。取得监护人的书面同意，把依据写成“监护人”。",
    ]
  `);
  expect(said('consent', { deceased: true })).toMatchInlineSnapshot(`
    [
      "people/example/index.md:5:7 error [授权.依据] 此人已故，依据却是“单独同意”。把依据写成“近亲属”、“新闻”或“公职”，照实际情况选一个。",
    ]
  `);
  expect(said('guardian')).toMatchInlineSnapshot(`
    [
      "people/example/index.md:5:7 error [授权.依据] 依据是“监护人”，却没有写明此人未成年。此人未成年就加一行“未成年: 是”；不是，就换成本人的依据，例如“单独同意”。",
    ]
  `);
  expect(said('relative')).toMatchInlineSnapshot(`
    [
      "people/example/index.md:5:7 error [授权.依据] 依据是“近亲属”，却没有写明此人已故。此人已故就加一行“已故: 是”；不是，就换成本人的依据，例如“单独同意”。",
    ]
  `);
});

test.each([
  ['consent', {}], ['news', {}], [undefined, {}], ['guardian', { minor: true }], ['relative', { deceased: true }],
  ['office', { deceased: true }],
])('%s fits %o', (basis, more) => {
  expect(said(basis, more)).toEqual([]);
});
