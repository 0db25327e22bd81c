import { copyRule, type Slip } from '../copy/copy-rule.ts';

const TYPED = /^[\u3000\u2003]\s*[\u3000\u2003]\s*|^\u3000+(?=.{20})/;
const ENTITIES = /^(?:&(?:emsp|ensp|nbsp|#12288|#x3000);\s*|\u00A0\s*){2,}/i;

export const paragraphsBeginFlush = copyRule('zh/indent', function* ({ written }): Generator<Slip> {
  const indent = (TYPED.exec(written) ?? ENTITIES.exec(written))?.[0];
  if (!indent) return;
  yield { from: 0, to: indent.length, wrong: '开头空了格', right: '', remedy: '，段首的空格由网站排版' };
});
