import { unallowedData } from '../personal-data-notes.ts';
import type { CorpusRule } from '../rule.ts';

const privateHosts = new Set((
  'qq.com vip.qq.com foxmail.com 163.com vip.163.com 126.com vip.126.com yeah.net 188.com sina.com sina.cn '
  + 'vip.sina.com sohu.com tom.com 139.com 189.cn wo.cn aliyun.com 21cn.com gmail.com googlemail.com outlook.com '
  + 'hotmail.com live.com live.cn msn.com yahoo.com yahoo.com.cn yahoo.cn icloud.com me.com mac.com proton.me '
  + 'protonmail.com'
).split(' '));

export const noPrivateMailboxes: CorpusRule = {
  name: 'pii/email',
  severity: 'warning',
  *checkAll(corpus) {
    for (const { found, ...place } of unallowedData(corpus, 'email')) {
      const host = found.text.slice(found.text.indexOf('@') + 1).toLowerCase();
      if (!privateHosts.has(host)) continue;
      yield {
        ...place,
        problem: `“${found.text}” 是个人邮箱。`,
        remedy: '改成公务邮箱，或删去。确属对外公布的邮箱，在“号码例外”里照原样写上并写明理由。',
      };
    }
  },
};
