import type { DuplicateKey } from './duplicate-key';

/** A block this large says nothing any more, and comparing it would take all day. */
const LARGEST_BLOCK = 600;

/** Pairs that share a key, each once, without comparing everybody with everybody. */
export function* pairsWithinBlocks<Key extends DuplicateKey>(
  people: Key[],
  keysOf: (person: Key) => string[],
): Iterable<[Key, Key]> {
  const blocks = new Map<string, Key[]>();
  for (const person of people) {
    for (const key of new Set(keysOf(person))) {
      const block = blocks.get(key);
      if (block) block.push(person);
      else blocks.set(key, [person]);
    }
  }
  for (const block of blocks.values()) {
    if (block.length > LARGEST_BLOCK) continue;
    for (let i = 0; i < block.length; i++) for (let j = i + 1; j < block.length; j++) yield [block[i]!, block[j]!];
  }
}
