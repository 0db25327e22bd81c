import { groupAt, has, textAt } from '../entry-values.ts';
import { isWritten } from '../owner.ts';
import { positionOf, type EntryRule } from '../rule.ts';

const ofChina = /^(?:中国|中华人民共和国|国内|境内)$/u;

/** A local chapter says its region, one abroad its country, one of an industry its industry. */
export const chaptersSayWhere: EntryRule = {
  name: 'chapters/region',
  severity: 'error',
  *check(entry) {
    if (entry.collection !== 'chapters' || entry.lang !== 'zh') return;
    const kind = textAt(entry.data, 'kind');
    const region = groupAt(entry.data, 'region');
    const country = textAt(region, 'country');
    const at = (path: string) => ({ at: positionOf(entry, path), path });
    if (kind === 'local' && !isWritten(entry, 'region')) {
      yield { ...at('kind'), problem: '地方校友会没有写地区。', remedy: '加上“地区”，国内写省份和城市，境外写国家和城市。' };
    }
    if (kind === 'industry' && !isWritten(entry, 'industry')) {
      yield { ...at('kind'), problem: '行业校友会没有写明行业。', remedy: '加一行，例如“行业: 海洋装备”。' };
    }
    if (country && ofChina.test(country)) {
      yield { ...at('region.country'), problem: `国家写了“${country}”。`, remedy: '国内的校友会不写国家，删掉这一行，写省份。' };
    } else if (country && has(region, 'province')) {
      yield {
        ...at('region.country'), problem: `既写了国家“${country}”，又写了省份“${String(region?.['province'])}”。`,
        remedy: '境外的只写国家和城市，国内的只写省份和城市，删掉另一个。',
      };
    } else if (kind === 'local' && region && !isWritten(entry, 'region.country') && !has(region, 'province')) {
      yield { ...at('region'), problem: '地区里没有省份，也没有国家。', remedy: '国内的加上省份，例如“省份: 山东”；境外的加上国家，例如“国家: 日本”。' };
    }
  },
};
