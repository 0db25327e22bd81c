import { copyRule, type Slip } from '../copy/copy-rule.ts';

const TILDE = new RegExp([
  '(?<=\\d[^\\s\\d~∼]{0,2})\\s?[~∼]\\s?(?=\\d)',
  '(?<=[周星期][一二三四五六日])[~∼](?=[周星])',
  '(?<=[一二三四五六七八九十]月?)[~∼](?=[一二三四五六七八九十])',
].join('|'), 'gu');

export const rangesAreTypeset = copyRule('zh/tilde-range', function* ({ text }): Generator<Slip> {
  for (const match of text.matchAll(TILDE)) {
    yield {
      from: match.index, to: match.index + match[0].length, wrong: '的起止之间用了半角波浪号', right: '～', remedy: '，或写“至”',
    };
  }
});
