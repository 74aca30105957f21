import type { Branch } from '../comparison/index.js';
import type { Rivals } from './attributes.js';
import type { Member, Members } from './members.js';
import type { Choice, Collision, TextCollision } from './tree.js';

type Aspect = 'node' | 'place' | 'whole' | `attribute ${string}` | `text ${number}`;

/** Collects the collisions of one merge, and knows what was decided about them. */
export class Questions<N, C> {
  readonly #asked = new Map<string, { member: Member<N>; collision: Collision<N, C> }>();
  /** Nodes that are asked about as a whole: what is asked within them decides nothing. */
  readonly #wholes = new Set<Member<N>>();
  readonly #members: Members<N>;
  readonly #choices: ReadonlyMap<string, Choice>;

  constructor(members: Members<N>, choices: ReadonlyMap<string, Choice>) {
    this.#members = members;
    this.#choices = choices;
  }

  choiceOf(member: Member<N>, aspect: Aspect): Choice | undefined {
    return this.#choices.get(keyOf(member, aspect));
  }

  askNode(member: Member<N>): void {
    this.#ask(member, 'node', { kind: 'node', ...nodesOf(member) });
  }

  askWhole(member: Member<N>): Choice | undefined {
    this.#wholes.add(member);
    return this.#ask(member, 'whole', { kind: 'node', ...nodesOf(member) });
  }

  askPlace(member: Member<N>): Choice | undefined {
    const before = (branch: Branch<N> | null) =>
      branch?.parent?.children[branch.place - 1]?.node ?? null;
    return this.#ask(member, 'place', {
      kind: 'place',
      node: firstOf(member).node,
      mine: before(member.mine),
      theirs: before(member.theirs),
    });
  }

  askAttribute(member: Member<N>, name: string, rivals: Rivals): Choice | undefined {
    return this.#ask(member, `attribute ${name}`, { kind: 'attribute', name, ...rivals });
  }

  askText(
    member: Member<N>,
    place: number,
    words: Pick<TextCollision<N, C>, 'base' | 'mine' | 'theirs' | 'lead' | 'rest'>,
  ): Choice | undefined {
    return this.#ask(member, `text ${place}`, { kind: 'text', ...words });
  }

  /** In reading order, without those within a node that is asked about as a whole. */
  asked(parentOf: ReadonlyMap<Member<N>, Member<N>>): Collision<N, C>[] {
    return [...this.#asked.values()]
      .filter(
        ({ member, collision: { key } }) =>
          !(this.#wholes.has(member) && key !== keyOf(member, 'whole')) &&
          !this.#isWithinWhole(member, parentOf),
      )
      .sort((one, other) => one.member.number - other.member.number)
      .map(({ collision }) => collision);
  }

  #ask(member: Member<N>, aspect: Aspect, found: Asked<N, C>): Choice | undefined {
    const key = keyOf(member, aspect);
    const trail = trailOf(firstOf(member));
    this.#asked.set(key, { member, collision: { key, trail, ...found } });
    return this.#choices.get(key);
  }

  /** Where it was put counts; what has no place in the merge is where the sides have it. */
  #isWithinWhole(member: Member<N>, parentOf: ReadonlyMap<Member<N>, Member<N>>): boolean {
    const parent = parentOf.get(member);
    if (parent) return this.#wholes.has(parent) || this.#isWithinWhole(parent, parentOf);
    return [...this.#wholes].some(
      (whole) =>
        this.#members.isWithin(member, whole, 'mine') ||
        this.#members.isWithin(member, whole, 'theirs'),
    );
  }
}

/** A collision before it has its key and its place. */
type Asked<N, C> =
  Collision<N, C> extends infer K ? (K extends unknown ? Omit<K, 'key' | 'trail'> : never) : never;

const keyOf = <N>({ number }: Member<N>, aspect: Aspect) => `${number} ${aspect}`;

const firstOf = <N>({ base, mine, theirs }: Member<N>): Branch<N> => (base ?? mine ?? theirs)!;

function trailOf<N>(branch: Branch<N>): N[] {
  return branch.parent ? [...trailOf(branch.parent), branch.node] : [branch.node];
}

function nodesOf<N>({ base, mine, theirs }: Member<N>) {
  return { base: base?.node ?? null, mine: mine?.node ?? null, theirs: theirs?.node ?? null };
}
