import type { DuplicateKey } from './duplicate-key';

/** Common names meet in one year of birth by chance; beyond this many bearers a pair proves nothing. */
const MOST_NAMESAKES = 6;

type Pair = [DuplicateKey, DuplicateKey];

/** Pairs who share nothing but a name, as long as hardly anybody else bears it. */
export class Namesakes {
  private readonly names = new Map<string, { bearers: Set<string>; pairs: Pair[] }>();

  add(a: DuplicateKey, b: DuplicateKey): void {
    const own = this.named(a);
    own.bearers.add(a.ref);
    this.named(b).bearers.add(b.ref);
    if (own.bearers.size <= MOST_NAMESAKES) own.pairs.push([a, b]);
  }

  isCommon(person: DuplicateKey): boolean {
    return this.named(person).bearers.size > MOST_NAMESAKES;
  }

  pairs(): Pair[] {
    return [...this.names.values()].flatMap(({ bearers, pairs }) => (bearers.size <= MOST_NAMESAKES ? pairs : []));
  }

  private named({ nameKeys }: DuplicateKey): { bearers: Set<string>; pairs: Pair[] } {
    const name = nameKeys.join(' ');
    const known = this.names.get(name) ?? { bearers: new Set<string>(), pairs: [] };
    this.names.set(name, known);
    return known;
  }
}
