import { textAt } from '../entry-values.ts';
import { positionOf, type EntryRule } from '../rule.ts';
import { valueFix } from '../value-fix.ts';

const bracketedYear = /\s*[〔【[［(（{｛〈《<＜〖]\s*((?:19|20)\d{2})\s*[〕】\]］)）}｝〉》>＞〗]\s*/u;

/** `滨理校友〔2023〕7号`: the year in 〔 〕, then the figure without 第 and without noughts in front. */
export function wellFormedDocumentNumber(written: string): string {
  return written
    .replace(/[０-９]/gu, (digit) => digit.normalize('NFKC'))
    .replace(bracketedYear, '〔$1〕')
    .replace(/〕第?\s*0*(\d+)\s*号?$/u, '〕$1号');
}

/** A document number is written as official papers write it. */
export const documentNumbersAreWellFormed: EntryRule = {
  name: 'documents/number-form',
  severity: 'error',
  *check(entry) {
    const number = textAt(entry.data, 'no');
    if (entry.collection !== 'documents' || entry.lang !== 'zh' || !number) return;
    const right = wellFormedDocumentNumber(number);
    if (right === number) return;
    const at = positionOf(entry, 'no');
    yield {
      at, path: 'no', problem: `文号“${number}”的写法不合规范，年份要放在六角括号〔〕里，序号不加“第”、不补零。`,
      remedy: `改成“${right}”。`, fix: valueFix(entry.source, at, number, right),
    };
  },
};
