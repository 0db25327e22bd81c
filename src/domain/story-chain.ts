/** What two people share, the strongest tie first. */
export const tieKinds = ['teacher', 'class', 'major', 'honour', 'industry', 'city', 'college', 'year', 'decade'] as const;
export type TieKind = (typeof tieKinds)[number];

export interface Tie {
  readonly kind: TieKind;
  /** What is shared: a place, a class, a teacher's id. */
  readonly key: string;
}

export interface ChainMember {
  readonly id: string;
  readonly ties: readonly Tie[];
}

export interface ChainLink {
  readonly to: string;
  readonly tie: Tie;
}

/** Who hangs together by what; made once for everyone. */
export interface ChainIndex {
  readonly tiesOf: ReadonlyMap<string, readonly Tie[]>;
  readonly circles: ReadonlyMap<string, Circle>;
}

/** Everyone with the same tie, in an order that has no end: the last is followed by the first. */
interface Circle {
  readonly ids: readonly string[];
  readonly places: ReadonlyMap<string, number>;
}

const circleName = ({ kind, key }: Tie) => `${kind}/${key}`;

export function chainIndex(members: readonly ChainMember[]): ChainIndex {
  const groups = new Map<string, Set<string>>();
  for (const { id, ties } of members) {
    for (const tie of ties) {
      const group = groups.get(circleName(tie)) ?? new Set();
      groups.set(circleName(tie), group.add(id));
    }
  }
  return {
    tiesOf: new Map(members.map(({ id, ties }) => [id, ties])),
    circles: new Map([...groups].map(([name, group]) => {
      const ids = [...group].sort();
      return [name, { ids, places: new Map(ids.map((id, place) => [id, place])) }];
    })),
  };
}

/**
 * The next steps from these people to others: each by another kind of tie as long as there is one, the strongest first.
 * Within a circle the step goes to whoever stands next, so that a reader who goes on meets everyone.
 */
export function nextSteps(index: ChainIndex, from: readonly string[], count = 3): ChainLink[] {
  const taken = new Set(from);
  const steps: ChainLink[] = [];
  const take = (kind: TieKind) => {
    for (const id of from) {
      for (const tie of index.tiesOf.get(id) ?? []) {
        const to = tie.kind === kind ? nextInCircle(index.circles.get(circleName(tie)), id, taken) : undefined;
        if (to === undefined) continue;
        taken.add(to);
        steps.push({ to, tie });
        return true;
      }
    }
    return false;
  };
  let open: TieKind[] = [...tieKinds];
  while (steps.length < count && open.length > 0) {
    open = open.filter((kind) => steps.length < count && take(kind));
  }
  return steps;
}

function nextInCircle(circle: Circle | undefined, id: string, taken: ReadonlySet<string>): string | undefined {
  if (!circle) return undefined;
  const start = circle.places.get(id) ?? 0;
  // Whoever is taken already stands in the way at most once each.
  for (let step = 1; step < circle.ids.length && step <= taken.size + 1; step += 1) {
    const next = circle.ids[(start + step) % circle.ids.length] as string;
    if (!taken.has(next)) return next;
  }
  return undefined;
}
