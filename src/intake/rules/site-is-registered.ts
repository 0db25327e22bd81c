import { siteSetting } from '../owner.ts';
import type { CorpusRule } from '../rule.ts';

const provinceSorts = '京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川蜀黔贵滇云藏陕甘陇青宁新港澳台';
const icpForm = new RegExp(`^[${provinceSorts}]ICP[备证]\\d{6,10}号(?:-\\d{1,3})?$`, 'u');
const policeForm = new RegExp(`^[${provinceSorts}]公网安备\\s?\\d{14}号$`, 'u');

/** A site on a server in the mainland shows its two registration numbers, in their official form. */
export const siteIsRegistered: CorpusRule = {
  name: 'site/registration',
  severity: 'error',
  *checkAll(corpus) {
    const { site } = corpus;
    if (!site || site.fictional) return;
    const at = (path: string) => siteSetting(corpus, path);
    const isAbroad = site.region === 'overseas';
    if (site.icp === undefined && !isAbroad) {
      yield {
        ...at('icp'), severity: 'warning', problem: '没有写 ICP 备案号，境内的网站必须在首页底部标明。',
        remedy: '加一行，例如“备案号: 京ICP备12345678号-1”；服务器在境外就写“区域: 境外”。',
      };
    } else if (site.icp !== undefined && !icpForm.test(site.icp)) {
      const tidied = tidyRegistration(site.icp).replace(/icp/iu, 'ICP');
      yield {
        ...at('icp'), problem: `备案号“${site.icp}”的写法不对。`,
        remedy: icpForm.test(tidied) ? `改成“${tidied}”。` : '照备案通知书写，例如“京ICP备12345678号-1”。',
      };
    }
    if (site.police === undefined && !isAbroad) {
      yield {
        ...at('police'), severity: 'warning', problem: '没有写公安备案号，网站开通后30天内要办理。',
        remedy: '办好后加一行，例如“公安备案号: 京公网安备 12345678901234号”。',
      };
    } else if (site.police !== undefined && !policeForm.test(site.police)) {
      const tidied = tidyRegistration(site.police).replace('备', '备 ');
      yield {
        ...at('police'), problem: `公安备案号“${site.police}”的写法不对，应有14位数字。`,
        remedy: policeForm.test(tidied) ? `改成“${tidied}”。` : '照备案通知写，例如“京公网安备 12345678901234号”。',
      };
    }
  },
};

function tidyRegistration(written: string): string {
  const tidied = written.normalize('NFKC').replace(/\s+/gu, '').replace(/[—–－]/gu, '-');
  return /号/u.test(tidied) ? tidied : `${tidied}号`;
}
