import { languages, localPath, type Language } from '#domain/addresses.ts';
import { barStep } from '#domain/bar-steps.ts';
import { byCalendarDay, monthName } from '#domain/chronicle.ts';
import type { IndicatorRow, ListTable, ListView, MonthOfRows } from '#domain/lists-view.ts';
import { printedMoment, type Fact } from '#domain/view-facts.ts';
import { listWords } from '#i18n/areas/lists.ts';
import { dataFileNames, type DataFileName, type RowData } from '#schemas/registry.ts';
import { campusPlan } from './campus-plan.ts';
import { printed } from './chronicle-rows.ts';
import { tableFacts } from './entry-facts.ts';
import { frameOf } from './frame.ts';
import { numberViews } from './number-views.ts';
import { publishedEntries, type Values } from './published.ts';
import { rows } from './rows.ts';

type ShownList = Exclude<DataFileName, 'redirects' | 'takedown' | 'honours' | 'liaisons'>;

/** Lists that are shown by pages of their own, or by none. */
const elsewhere: ReadonlySet<DataFileName> = new Set(['redirects', 'takedown', 'honours', 'liaisons']);

/** The pages of the lists in every language. */
export async function listRowsPaths() {
  const lists = dataFileNames.filter((list): list is ShownList => !elsewhere.has(list));
  const paths = await Promise.all(languages.map((lang) => Promise.all(lists.map(async (list) => ({
    params: { lang: lang === 'zh' ? undefined : lang, list }, props: { frame: await frameOf(lang), view: await listView(list, lang) },
  })))));
  return paths.flat();
}

async function listView(list: ShownList, lang: Language): Promise<ListView> {
  const view: ListView = { list, total: (await rows(list)).length, indicators: [], numbers: [], months: [], undated: [], rosters: [], tables: [] };
  switch (list) {
    case 'indicators': return { ...view, indicators: (await rows('indicators')).map((row) => indicatorRow(row, lang)) };
    case 'numbers': return { ...view, numbers: await numberViews(lang) };
    case 'history': return { ...view, ...await almanac(lang) };
    case 'registers': return { ...view, tables: await grouped('registers', lang, ({ kind }) => String(kind), listWords[lang].registers, ['kind']) };
    case 'places': return { ...view, plan: await campusPlan(lang), rosters: await placeRosters(lang) };
    case 'colleges': return { ...view, tables: [await collegeTable(lang)].filter((table) => table !== undefined) };
    default: return { ...view, tables: await grouped(list, lang, () => '', {}) };
  }
}

function indicatorRow({ name, nameEn, value, target, unit = '', asOf }: RowData<'indicators'>, lang: Language): IndicatorRow {
  const shownUnit = lang === 'zh' || unit === '%' ? unit : '';
  return {
    name: lang === 'en' ? nameEn ?? name : name, text: listWords[lang].ofTarget(value, target, shownUnit), isReached: value >= target,
    step: barStep(value, target), asOf: printedMoment(asOf, lang), ...(lang === 'en' && nameEn === undefined && { nameLang: 'zh-CN' as const }),
  };
}

async function almanac(lang: Language): Promise<Pick<ListView, 'months' | 'undated' | 'historyAddress'>> {
  const all = await rows('history');
  const months = Map.groupBy(byCalendarDay(all), ({ day }) => Number(day.slice(0, 2)));
  const history = (await publishedEntries('culture', lang)).find(({ data }) => data['kind'] === 'history');
  return {
    months: [...months].map(([month, days]): MonthOfRows =>
      ({ month, title: monthName(month, lang), rows: days.flatMap((day) => day.rows).map((row) => printed(row, lang)) })),
    undated: all.filter(({ day }) => day === undefined).map((row) => printed(row, lang)),
    historyAddress: history?.address,
  };
}

async function grouped(
  list: ShownList, lang: Language, keyOf: (row: Values) => string, names: Record<string, string>, hidden: readonly string[] = [],
): Promise<ListTable[]> {
  const groups = Map.groupBy((await rows(list)) as unknown as Values[], keyOf);
  const tables = await Promise.all([...groups].map(async ([key, found]) => {
    const shown = found.map((row) => translated(Object.fromEntries(Object.entries(row).filter(([field]) => !hidden.includes(field))), lang));
    return tableOf(key, names[key] ?? '', await tableFacts(list, shown, lang));
  }));
  return tables.filter((table) => table !== undefined);
}

async function placeRosters(lang: Language): Promise<ListView['rosters']> {
  const text = listWords[lang];
  // The places of the campus stand on the plan.
  const places = (await rows('places')).filter(({ kind }) => kind !== 'campus');
  const groups = Map.groupBy(places, ({ kind, country }) => (country === undefined ? text.places[kind] ?? kind : text.abroad));
  return [...groups].map(([title, found]) => ({
    title, names: found.map(({ name, nameEn, province, country }) =>
      ({ name: lang === 'en' ? nameEn : name, note: country ?? province ?? '', ...(lang === 'en' && { noteLang: 'zh-CN' as const }) })),
  }));
}

async function collegeTable(lang: Language): Promise<ListTable | undefined> {
  const all = await rows('colleges');
  const table = tableOf('', '', await tableFacts('colleges', all.map((row) => translated({ ...row }, lang)), lang));
  const linked = table?.rows.map((cells, index) => cells.map((values, column) =>
    (column === 0 ? values.map((value) => ({ ...value, href: localPath(`/colleges/${all[index]?.id ?? ''}/`, lang) })) : values)));
  return table && linked && { ...table, rows: linked };
}

function tableOf(key: string, title: string, fact: Fact | undefined): ListTable | undefined {
  return fact && 'rows' in fact ? { key, title, columns: fact.columns, rows: fact.rows } : undefined;
}

function translated(row: Values, lang: Language): Values {
  return lang === 'en' && row['nameEn'] !== undefined ? { ...row, name: row['nameEn'] } : row;
}
