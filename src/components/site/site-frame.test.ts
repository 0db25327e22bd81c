import { describe, expect, test } from 'vitest';
import { contentPolicy } from '#domain/content-policy.ts';
import type { SiteFrame } from '#domain/site-frame.ts';
import { words } from '#i18n/words.ts';
import { attribute, elementsIn, textOf } from '#tests/parsed-html.ts';
import { renderedComponent } from '#tests/rendered-component.ts';
import SiteFooter from './SiteFooter.astro';
import SiteHead from './SiteHead.astro';
import SiteHeader from './SiteHeader.astro';

const site = 'https://alumni.example.edu.cn';
const hostile = '</title><script>alert(1)</script>';

describe('the head', () => {
  const props = { title: '在海边', description: '二十六年。', siteTitle: '校友志', lang: 'zh', path: '/stories/x/' };
  const inHead = async (given: object = {}, options = {}) => {
    const [head] = elementsIn(await renderedComponent(SiteHead, { ...props, ...given }, options), 'head');
    return head!;
  };

  test.each([[false], [true]])('the policy comes before anything that loads (search page: %s)', async (isSearch) => {
    const [charset, policy] = elementsIn(await inHead({ isSearch }));
    expect(attribute(charset!, 'charset')).toBe('utf-8');
    expect(attribute(policy!, 'content')).toBe(contentPolicy({ search: isSearch, delivery: 'meta' }));
  });

  test('the title names the page and the site, on the first page only the site', async () => {
    const titleOf = async (title: string) => textOf(elementsIn(await inHead({ title }), 'title')[0]!);
    expect(await titleOf('在海边')).toBe('在海边 · 校友志');
    expect(await titleOf('校友志')).toBe('校友志');
  });

  test('canonical and alternate addresses are whole, with the base', async () => {
    const links = elementsIn(await inHead({}, { base: '/alumni/', address: '/alumni/stories/x/' }), 'link');
    const hrefs = (rel: string) => links.filter((link) => attribute(link, 'rel') === rel)
      .map((link) => [attribute(link, 'hreflang'), attribute(link, 'href')]);
    expect(hrefs('canonical')).toEqual([[undefined, `${site}/alumni/stories/x/`]]);
    expect(hrefs('alternate')).toEqual([
      ['zh-CN', `${site}/alumni/stories/x/`], ['en', `${site}/alumni/en/stories/x/`],
      ['x-default', `${site}/alumni/stories/x/`],
    ]);
  });

  test('a page without an address of its own is not to be indexed', async () => {
    const head = await inHead({ path: undefined });
    const relations = elementsIn(head, 'link').map((link) => attribute(link, 'rel'));
    expect(relations.filter((relation) => relation === 'canonical' || relation === 'alternate')).toEqual([]);
    expect(elementsIn(head, 'meta').find((meta) => attribute(meta, 'name') === 'robots')).toBeDefined();
  });

  test('markup in a title or a description opens nothing', async () => {
    const head = await inHead({ title: hostile, description: `"${hostile}` });
    const scripts = elementsIn(head, 'script').map((script) => attribute(script, 'src'));
    expect(scripts).toEqual([expect.stringMatching(/^\/_astro\/first-paint\./)]);
    expect(textOf(elementsIn(head, 'title')[0]!)).toContain(hostile);
  });

  test('without a description there is none', async () => {
    const metas = elementsIn(await inHead({ description: '' }), 'meta');
    expect(metas.filter((meta) => attribute(meta, 'name') === 'description')).toEqual([]);
  });
});

describe('the header', () => {
  const props = { part: 'nav', lang: 'zh', school: '滨海理工大学', seal: '滨海理工', path: '/stories/x/' };

  const sites = [['zh', ''], ['en', '/en']] as const;
  test.each(sites)('in %s it leads to every section under the base', async (lang, prefix) => {
    const document = await renderedComponent(SiteHeader, { ...props, part: 'bar', lang }, { base: '/alumni/' });
    const hrefs = elementsIn(document, 'a').map((link) => attribute(link, 'href'));
    const sections = Object.keys(words(lang).menu).map((key) => `/alumni${prefix}/${key}/`);
    expect(sections.filter((section) => !hrefs.includes(section))).toEqual([]);
    expect(hrefs.filter((href) => !href?.startsWith('/alumni/'))).toEqual([]);
  });

  test('it leads to the same page in the other language, and says which that is', async () => {
    const otherOf = async (lang: 'zh' | 'en') => {
      const links = elementsIn(await renderedComponent(SiteHeader, { ...props, lang }), 'a');
      return links.filter((link) => attribute(link, 'lang'))
        .map((link) => [attribute(link, 'href'), attribute(link, 'lang'), textOf(link).trim()]);
    };
    expect(await otherOf('zh')).toEqual([['/en/stories/x/', 'en', 'English']]);
    expect(await otherOf('en')).toEqual([['/stories/x/', 'zh-CN', '中文']]);
  });

  test('the present section is said', async () => {
    const document = await renderedComponent(SiteHeader, { ...props, section: 'stories' });
    const present = elementsIn(document).filter((element) => attribute(element, 'aria-current') === 'page');
    expect(present.map((link) => attribute(link, 'href'))).toEqual(['/stories/']);
  });
});

describe('the footer', () => {
  const frame: SiteFrame = {
    lang: 'zh', siteTitle: '校友志', school: '滨海理工大学', seal: '滨海理工', founded: '1958', host: '校友办',
    email: 'office@alumni.example.edu.cn', address: '滨海市东堤路1号', icp: '滨ICP备00000000号', police: '滨公网安备0号',
    year: '2026', isFictional: true, mourning: { home: '', site: '' },
  };

  test.each(['zh', 'en'] as const)('in %s it says that the demo is fictional, and only of the demo', async (lang) => {
    const textWith = async (isFictional: boolean) =>
      textOf(await renderedComponent(SiteFooter, { frame: { ...frame, lang, isFictional } }));
    expect(await textWith(true)).toContain(words(lang).fictional);
    expect(await textWith(false)).not.toContain(words(lang).fictional);
  });

  test('it names who publishes and how to write to them, and links the lists under the base', async () => {
    const document = await renderedComponent(SiteFooter, { frame }, { base: '/alumni/' });
    const hrefs = elementsIn(document, 'a').map((link) => attribute(link, 'href'));
    expect(hrefs).toContain('mailto:office@alumni.example.edu.cn');
    expect(hrefs).toContain('/alumni/lists/honours/');
    expect(textOf(document)).toContain('校友办');
  });

  test('the record number is shown where there is one, with the ministry’s link', async () => {
    const linksWith = async (icp: string) => {
      const links = elementsIn(await renderedComponent(SiteFooter, { frame: { ...frame, icp } }), 'a');
      return links.filter((link) => attribute(link, 'href')?.includes('beian')).map(textOf);
    };
    expect(await linksWith('滨ICP备00000000号')).toEqual(['滨ICP备00000000号']);
    expect(await linksWith('')).toEqual([]);
  });
});
