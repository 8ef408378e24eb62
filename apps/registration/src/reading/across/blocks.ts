import type { DuplicateKey } from './duplicate-key';

/** A block this large says nothing any more, and comparing it would take all day. Nobody is compared with more people. */
const LARGEST_BLOCK = 600;

/** The others with whom somebody shares a key, without comparing everybody with everybody. */
export class Blocks {
  private readonly members = new Map<string, DuplicateKey[]>();

  constructor(
    people: readonly DuplicateKey[],
    private readonly keysOf: (person: DuplicateKey) => string[],
  ) {
    for (const person of people)
      for (const key of new Set(keysOf(person))) {
        const block = this.members.get(key);
        if (!block) this.members.set(key, [person]);
        else if (block.length <= LARGEST_BLOCK) block.push(person);
      }
  }

  /** Each once; those of small blocks first, which tell most. */
  partnersOf(person: DuplicateKey): Set<DuplicateKey> {
    const blocks = [...new Set(this.keysOf(person))]
      .map((key) => this.members.get(key)!)
      .filter(({ length }) => length > 1 && length <= LARGEST_BLOCK)
      .sort((a, b) => a.length - b.length);
    const partners = new Set<DuplicateKey>();
    for (const block of blocks)
      for (const other of block) {
        if (partners.size === LARGEST_BLOCK) return partners;
        if (other !== person) partners.add(other);
      }
    return partners;
  }
}
