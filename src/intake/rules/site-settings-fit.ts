import { addDays } from '#domain/days.ts';
import type { Corpus } from '../entry.ts';
import { siteSetting } from '../owner.ts';
import type { CorpusRule, Remark } from '../rule.ts';

const longestMourningDays = 10;

type FileRemark = Remark & { file: string };

/** The settings of the site agree with each other. */
export const siteSettingsFit: CorpusRule = {
  name: 'site/settings',
  severity: 'error',
  *checkAll(corpus) {
    const { site } = corpus;
    if (!site) return;
    yield* mourning(corpus);
    const at = (path: string) => siteSetting(corpus, path);
    if (site.brand && isNearlyWhite(site.brand)) {
      yield { ...at('brand'), problem: `学校色“${site.brand}”太浅，书脊和按钮会看不见。`, remedy: '换成学校标准色中较深的一种。' };
    }
    if (site.accent && site.brand && site.accent.toLowerCase() === site.brand.toLowerCase()) {
      yield {
        ...at('accent'), severity: 'warning', problem: `辅助色和学校色都是“${site.accent}”，印章会分不出来。`,
        remedy: '删掉“辅助色”，由系统选一种；或者换一种颜色。',
      };
    }
    if (site.today && !site.fictional) {
      yield {
        ...at('today'), problem: `写了“今天: ${site.today.slice(0, 16).replace('T', ' ')}”，网站会永远停在这一天。`,
        remedy: '删掉这一行；只有演示站（写了“虚构: 是”）才用它。',
      };
    }
    if (site.url && !/^https?:\/\/[^/]+\/?$/u.test(site.url)) {
      const origin = site.url.match(/^https?:\/\/[^/]+/u)?.[0] ?? '';
      yield {
        ...at('url'), problem: `网址“${site.url}”里带了路径。`,
        remedy: `只写到域名：“${origin}”；装在子目录下的，把目录写在“路径”里。`,
      };
    }
  },
};

function* mourning(corpus: Corpus): Iterable<FileRemark> {
  for (const [index, { from, to }] of (corpus.site?.mourning ?? []).entries()) {
    const path = `mourning.${index}.to`;
    const place = siteSetting(corpus, path);
    if (to < from) {
      yield { ...place, problem: `哀悼日从 ${from} 起，却到 ${to} 止。`, remedy: '“止”不能早于“起”；只有一天就写同一天。' };
    } else if (to > addDays(from, longestMourningDays)) {
      yield {
        ...place, severity: 'warning', problem: `哀悼日从 ${from} 到 ${to}，超过了${longestMourningDays}天。`,
        remedy: '核对月份；网页会一直是素色。',
      };
    }
  }
}

/** By relative luminance, as WCAG counts it. */
function isNearlyWhite(colour: string): boolean {
  const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((value) =>
    (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.85;
}
