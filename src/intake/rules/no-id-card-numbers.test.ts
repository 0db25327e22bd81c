import { expect, test } from 'vitest';
import { noIdCardNumbers } from './no-id-card-numbers.ts';
import { entryFixture, saidBy, saidOf } from '../testing/entry-fixture.ts';

test('in the front matter, the body and the data files', () => {
  const news = { title: '补办', source: '证号１１０１０５１９４９１２３１００２Ｘ' };
  expect(saidBy(noIdCardNumbers, {
    entries: [entryFixture('news', news, { body: '身份证 110105 19491231 002x。' })],
    rows: { honours: [{ award: '杰出校友', year: 2025, citation: '110105194912310-02X' }] },
    site: { name: '滨海理工大学', host: '11010519491231002X' },
  })).toMatchInlineSnapshot(`
    [
      "data/honours.yaml:4:8 error [颁奖词] “1101***********-02X” 是身份证号码。删去这串号码；网站上从不公布身份证号码。若只是巧合，在“号码例外”里照原样写上并写明理由。",
      "news/example/index.md:3:7 error [来源] “１１０１**********００２Ｘ” 是身份证号码。删去这串号码；网站上从不公布身份证号码。若只是巧合，在“号码例外”里照原样写上并写明理由。",
      "news/example/index.md:5:5 error “11010* ******** 002x” 是身份证号码。删去这串号码；网站上从不公布身份证号码。若只是巧合，在“号码例外”里照原样写上并写明理由。",
      "site.yaml:2:7 error [主办单位] “1101**********002X” 是身份证号码。删去这串号码；网站上从不公布身份证号码。若只是巧合，在“号码例外”里照原样写上并写明理由。",
    ]
  `);
});

test('an exception with a reason allows it, in the translation too', () => {
  const data = { title: '号码', piiAllowed: [{ text: '11010519491231002X', reason: '国家标准里的样例' }] };
  const entries = [
    entryFixture('news', data, { body: '样例 110105 19491231 002X。' }),
    entryFixture('news', { title: 'Number' }, { lang: 'en', body: 'Sample 110105-19491231-002X.' }),
  ];
  expect(saidBy(noIdCardNumbers, { entries })).toEqual([]);
});

test('other long numbers', () => {
  expect(saidOf(noIdCardNumbers, 'news', { title: '登记证号 510105194912310021' })).toEqual([]);
});
