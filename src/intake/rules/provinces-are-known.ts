import { provinceMeant, provinceNamed, provinces } from '#domain/provinces.ts';
import type { Corpus } from '../entry.ts';
import { groupAt, textAt } from '../entry-values.ts';
import { suggestion } from '../nearest.ts';
import { entriesOf, placeIn, rowsOf, type Owner } from '../owner.ts';
import type { CorpusRule, Remark } from '../rule.ts';
import { valueFix } from '../value-fix.ts';

/** A province is one of the 34 units, by its short name. */
export const provincesAreKnown: CorpusRule = {
  name: 'places/province',
  severity: 'error',
  *checkAll(corpus) {
    for (const chapter of entriesOf(corpus, 'chapters')) {
      yield* provinceRemarks(corpus, chapter, 'region.province', textAt(groupAt(chapter.data, 'region'), 'province'));
    }
    for (const place of rowsOf(corpus, 'places')) {
      yield* provinceRemarks(corpus, place, 'province', textAt(place.data, 'province'));
    }
  },
};

function* provinceRemarks(
  corpus: Corpus, owner: Owner, path: string, written: string | undefined,
): Iterable<Remark & { file: string }> {
  if (!written || provinceNamed(written)) return;
  const at = placeIn(owner, path);
  const remark = { file: owner.file, at, path };
  const meant = provinceMeant(written);
  if (meant) {
    yield {
      ...remark, severity: 'warning', problem: `省份写了“${written}”，网站统一用简称。`, remedy: `改成“${meant.short}”。`,
      fix: valueFix(corpus.sources.get(owner.file), at, written, meant.short),
    };
    return;
  }
  // Of two characters one slip leaves too little to guess by: 青岛 is not 青海.
  const near = [...written].length > 2 ? suggestion(written, provinces.map(({ short }) => short)) : '';
  yield {
    ...remark, problem: `没有“${written}”这个省份。`,
    remedy: `${near}写省、自治区、直辖市或特别行政区的简称，例如“山东”；境外的改写“国家”。`,
  };
}
