import { entryPath } from '#domain/addresses.ts';
import { addressKey, pathParts } from '#domain/entry-of-path.ts';
import { isCollection } from '#schemas/registry.ts';
import type { Corpus, Entry } from '../entry.ts';
import { textAt, textsAt } from '../entry-values.ts';
import { cyclesIn } from '../cycles.ts';
import { suggestion } from '../nearest.ts';
import { placeIn, rowsOf, type Owner } from '../owner.ts';
import { absences } from '../publication-state.ts';
import { repeated } from '../repeated.ts';
import type { CorpusRule, Remark } from '../rule.ts';
import { siteAddresses } from '../site-addresses.ts';
import { valueFix } from '../value-fix.ts';

/** One old address and where it leads. */
interface Redirect {
  owner: Owner;
  path: string;
  from: string;
  to: string;
}

type FileRemark = Remark & { file: string };

/** An old address leads in one step to a page that is there, and stands for nothing else. */
export const redirectsLeadSomewhere: CorpusRule = {
  name: 'redirects/target',
  severity: 'error',
  *checkAll(corpus) {
    const redirects = redirectsOf(corpus);
    const live = liveAddresses(corpus);
    for (const redirect of redirects) {
      const page = live.get(addressKey(redirect.from));
      if (page === undefined) continue;
      yield {
        ...at(redirect, redirect.path), problem: `旧网址“${redirect.from}”就是现在的网页 ${page}，读者会打不开它。`,
        remedy: '删掉这一行；页面要换地址，就先改文件夹的名字。',
      };
    }
    for (const { item, first } of repeated(redirects, ({ from }) => addressKey(from))) {
      if (item.to === first.to && item.owner === first.owner) continue;
      yield {
        ...at(item, item.path), problem: `旧网址“${item.from}”写了两次，另一次在 ${first.owner.file}，转到 ${first.to}。`,
        remedy: '只留一处，写真正的新地址。',
      };
    }
    yield* chains(corpus, redirects.filter(({ from }) => !live.has(addressKey(from))));
    const absenceOf = absences(corpus);
    const entries = new Map(corpus.entries.map((entry) => [`${entry.collection}/${entry.id}`, entry]));
    for (const redirect of redirects) if ('list' in redirect.owner) yield* missingTarget(redirect, entries, absenceOf);
  },
};

function redirectsOf(corpus: Corpus): Redirect[] {
  const rows = rowsOf(corpus, 'redirects').map((owner) => ({
    owner, path: 'from', from: textAt(owner.data, 'from') ?? '', to: textAt(owner.data, 'to') ?? '',
  }));
  const old = corpus.entries.filter(({ lang }) => lang === 'zh').flatMap((owner) =>
    textsAt(owner.data, 'redirectFrom').map((from, index) => (
      { owner, path: `redirectFrom.${index}`, from, to: entryPath(owner.collection, owner.id) })));
  return [...old, ...rows].filter(({ from, to }) => from !== '' && to !== '');
}

/** Pages that exist for certain, by the key of their address: the file of an entry, else the address. */
function liveAddresses(corpus: Corpus): Map<string, string> {
  const { pages } = siteAddresses(corpus);
  return new Map([...pages].map(([address, entry]) => [addressKey(address), entry?.file ?? address]));
}

function* chains(corpus: Corpus, redirects: Redirect[]): Iterable<FileRemark> {
  const byFrom = new Map(redirects.map((redirect) => [addressKey(redirect.from), redirect]));
  const next = (key: string) => {
    const to = byFrom.get(key)?.to;
    return to === undefined ? undefined : addressKey(to);
  };
  const circling = new Set<string>();
  for (const cycle of cyclesIn(byFrom.keys(), next)) {
    for (const key of cycle) circling.add(key);
    const first = byFrom.get(cycle[0] ?? '');
    if (!first) continue;
    const way = [...cycle.map((key) => byFrom.get(key)?.from ?? key), first.from];
    yield {
      ...at(first, 'to'),
      problem: cycle.length === 1 ? `“${first.from}”转到了自己。` : `转址绕成了一圈：${way.join(' → ')}。`,
      remedy: '把“新网址”改成现在真正的页面，或者删掉多余的一行。',
    };
  }
  for (const redirect of byFrom.values()) {
    const last = endOfWay(redirect, byFrom);
    // A way into a circle has no end; the circle itself has been told of.
    if (last === redirect || circling.has(addressKey(last.from))) continue;
    const place = at(redirect, 'to');
    yield {
      ...place, problem: `“${redirect.from}”转到“${redirect.to}”，那里又转到“${last.to}”，读者要转几次。`,
      remedy: `把“新网址”直接写成“${last.to}”。`,
      fix: valueFix(corpus.sources.get(redirect.owner.file), place.at, redirect.to, last.to),
    };
  }
}

/** The last redirect that one comes to, however many stand between. */
function endOfWay(start: Redirect, byFrom: Map<string, Redirect>): Redirect {
  const passed = new Set<Redirect>();
  let last = start;
  for (let next = byFrom.get(addressKey(last.to)); next && !passed.has(next); next = byFrom.get(addressKey(last.to))) {
    passed.add(next);
    last = next;
  }
  return last;
}

function* missingTarget(
  redirect: Redirect, entries: Map<string, Entry>, absenceOf: ReturnType<typeof absences>,
): Iterable<FileRemark> {
  const { segments: [collection = '', id = '', ...others] } = pathParts(redirect.to);
  // Pages of lists and of groups are made when the site is built; only addresses of entries can be known here.
  if (!isCollection(collection) || id === '' || /^\d+$/u.test(id) || others.length > 0) return;
  const entry = entries.get(`${collection}/${id}`);
  if (!entry) {
    const ids = [...entries.values()].filter((other) => other.collection === collection).map((other) => other.id);
    yield {
      ...at(redirect, 'to'), problem: `新网址“${redirect.to}”没有这一页。`,
      remedy: `${suggestion(id, new Set(ids))}写现在真正的地址，例如“/${collection}/${ids[0] ?? '编号'}/”。`,
    };
  } else if (absenceOf(entry)) {
    yield {
      ...at(redirect, 'to'), problem: `新网址“${redirect.to}”现在不在网站上：${entry.file}。`,
      remedy: '等那一页发布后再转，或者改转到别的页面。',
    };
  }
}

function at({ owner }: Redirect, path: string): Pick<FileRemark, 'file' | 'at' | 'path'> {
  return { file: owner.file, at: placeIn(owner, path), path };
}
