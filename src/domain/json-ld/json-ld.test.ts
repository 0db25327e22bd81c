import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { visiblePerson, type PersonData } from '../consent.ts';
import { articleNode } from './article-node.ts';
import { chapterNode } from './chapter-node.ts';
import { issueNodes, listNode, seriesNode } from './collection-nodes.ts';
import { cultureNodes } from './culture-nodes.ts';
import { eventNode } from './event-node.ts';
import { isoMoment, type LinkedNode } from './linked-data.ts';
import { profileNodes } from './person-nodes.ts';
import { graphOf, scriptData } from './print-graph.ts';
import { documentNode, givingNode } from './record-nodes.ts';
import { associationNode, breadcrumbNode, schoolNode, websiteNode } from './site-nodes.ts';

const site = { root: 'https://alumni.example.edu.cn/' };
const page = { name: '在海边', url: `${site.root}x/` };
const shared = { page, description: '一句话。', language: 'zh-CN', image: `${site.root}share/a.jpg` };
const now = '2026-11-20T09:00+08:00';

const samples: Record<string, LinkedNode[]> = {
  site: [
    websiteNode(site, { name: '校友志', language: 'zh-CN', home: site.root, search: `${site.root}search/` }),
    schoolNode(site, { name: '滨理', alternateNames: [], founded: 1958 }),
    associationNode(site, { name: '校友会', email: 'office@alumni.example.edu.cn' }),
    breadcrumbNode([{ name: '首页', url: site.root }, page])!,
  ],
  story: [articleNode(site, {
    ...shared, kind: 'Article', published: '2026-03-08', authors: ['甲'], photographers: ['乙'], people: [page], series: page, issue: page,
  })],
  news: [articleNode(site, {
    ...shared, kind: 'NewsArticle', published: '2026-11-12T10:00+08:00', modified: '2026-11-13', authors: [], photographers: [], people: [],
  })],
  chapter: [chapterNode(site, {
    ...shared, kind: 'local', founded: '2012-05-20', parent: page, areas: ['山东'], aliases: [],
    officers: [{ role: '会长', name: '许舰', until: 2028 }], events: [{ ...page, start: '2026-12-06T09:00+08:00' }],
  })],
  event: [eventNode(site, {
    ...shared, start: '2026-12-06T09:00+08:00', end: '2026-12-06T17:00+08:00', place: '基地', online: 'https://example.org/live',
    state: 'postponed', isLecture: true, organisers: [], speakers: [page], series: page,
  })],
  lists: [listNode(site, { ...shared, items: [page] }), seriesNode(site, { ...shared, items: [page] })],
  issue: issueNodes(site, { ...shared, items: [page], publication: '刊', number: 42, date: '2026-09-20' }),
  culture: ['landmark', 'exhibition', 'history'].flatMap((kind) =>
    cultureNodes(site, { ...shared, kind, year: 1962, pictures: [{ url: `${site.root}a.jpg`, credit: '丙' }] })),
  giving: [givingNode(site, { ...shared, goal: 500_000, donateUrl: 'https://example.org/give' })],
  document: [documentNode(site, { ...shared, number: '滨理〔2023〕7号', date: '2023-06-18', replaces: page })],
};

function everyValue(value: unknown, visit: (key: string, text: string) => void, key = ''): void {
  if (typeof value !== 'object' || value === null) visit(key, String(value));
  else for (const [name, child] of Object.entries(value)) everyValue(child, visit, Array.isArray(value) ? key : name);
}

describe.each(Object.entries(samples))('%s', (_kind, nodes) => {
  test('is printed as data with an id for every node', () => {
    const graph = JSON.parse(scriptData(graphOf(nodes))) as { '@context': string; '@graph': LinkedNode[] };
    expect(graph['@context']).toBe('https://schema.org');
    for (const node of graph['@graph']) expect(node['@id']).toMatch(/^https:\/\/alumni\.example\.edu\.cn\//);
  });

  test('dates are days, years or minutes in Shanghai', () => {
    everyValue(graphOf(nodes), (key, text) => {
      if (/(?:Date|date[A-Z]\w+|expires)$/.test(key) || /^date/.test(key)) {
        expect(text).toMatch(/^\d{4}(?:-\d{2}-\d{2}(?:T\d{2}:\d{2}:00\+08:00)?)?$/);
      }
    });
  });
});

test('the school has one id, however many pages speak of it', () => {
  const ids = new Set<string>();
  everyValue(samples, (key, text) => { if (key === '@id' && text.endsWith('#school')) ids.add(text); });
  expect([...ids]).toEqual([`${site.root}#school`]);
});

test('of two nodes with the same id the first is kept, and what is empty is left out', () => {
  const graph = graphOf([{ '@id': 'a', name: '', list: [], inner: { '@type': 'Thing' }, kept: 0 }, undefined, { '@id': 'a', name: 'b' }]);
  expect(graph['@graph']).toEqual([{ '@id': 'a', kept: 0 }]);
});

test.each([['</script>'], ['</ScRiPt >'], ['</script\n>'], ['<!--<script>'], ['\u2028\u2029'], ['<![CDATA['], [']]>']])(
  'text cannot leave the script: %j', (hostile) => {
    const printed = scriptData({ name: hostile });
    expect(printed).not.toMatch(/[<\u2028\u2029]/);
    expect(JSON.parse(printed)).toEqual({ name: hostile });
  });

test('minutes get their seconds', () => {
  expect(isoMoment('2026-05-04T09:30+08:00')).toBe('2026-05-04T09:30:00+08:00');
  expect([isoMoment('2026-05-04'), isoMoment(1958), isoMoment(''), isoMoment(undefined)]).toEqual(['2026-05-04', '1958', undefined, undefined]);
});

describe('a person', () => {
  const secrets = {
    nameEn: 'SECRET-nameEn', aliases: ['SECRET-alias'], headline: 'SECRET-headline', company: 'SECRET-company', position: 'SECRET-position',
    contact: 'SECRET-contact', education: [{ college: 'SECRET-college', entry: 1871, graduate: 1875 }],
    honours: [{ title: 'SECRET-honour', year: 1876 }], mentoring: { open: true, topics: ['SECRET-topic'] },
    links: ['https://example.org/SECRET-link'], lived: { born: 1850, died: 1899 }, chapters: ['SECRET-chapter'],
  };
  const consent = fc.record({
    state: fc.constantFrom('public', 'partial', 'withdrawn'),
    scope: fc.option(fc.subarray(['name', 'photo', 'class', 'employer', 'city', 'contact']), { nil: undefined }),
    basis: fc.option(fc.constantFrom('consent', 'news', 'office', 'guardian', 'relative'), { nil: undefined }),
    date: fc.option(fc.constant('2026-01-01'), { nil: undefined }),
    evidenceId: fc.option(fc.constant('SQ-1'), { nil: undefined }),
    expires: fc.option(fc.constantFrom('2031-01-01', '2020-01-01'), { nil: undefined }),
  });

  test('says nothing beyond what their consent shows', () => {
    fc.assert(fc.property(consent, fc.boolean(), fc.boolean(), (given, minor, deceased) => {
      const person = { name: '林海燕', ...secrets, consent: given, minor, deceased } as unknown as PersonData;
      const visible = visiblePerson(person, now);
      if (!visible) return;
      const printed = scriptData(graphOf(profileNodes(site, { page, language: 'zh-CN', person: visible, subjectOf: [], chapters: [] })));
      expect(printed).not.toContain('SECRET-contact');
      const allowed = JSON.stringify(visible);
      for (const [word] of printed.matchAll(/SECRET-\w+|18[5-9]\d/g)) expect(allowed).toContain(word);
      if (!deceased) expect(printed).not.toMatch(/birthDate|deathDate/);
    }), { numRuns: 400 });
  });

  test('of the dead only years are said', () => {
    const [, node] = profileNodes(site, {
      page, language: 'zh-CN', person: { name: '杜问澜', deceased: true, lived: { born: 1936, died: 2025 } }, subjectOf: [], chapters: [],
    });
    expect([node?.['birthDate'], node?.['deathDate']]).toEqual(['1936', '2025']);
  });
});
