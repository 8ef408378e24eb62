import { birthsAgree, dayAndMonthExchanged, sameFullBirth } from './births-agree';
import type { DuplicateKey } from './duplicate-key';
import { LIKE_NAME, SAME_NAME } from './find-duplicates';
import { namesAlike } from './names-alike';

interface Known extends Pick<DuplicateKey, 'nameKeys' | 'dob' | 'dobPrecision'> {
  /** The number of a paper of theirs is one slip from the one that was shown, or the other may be misread for it. */
  number?: 'MISREAD' | 'SLIP';
}

/** Whether all names of one are among those of the other: a name that was left out tells nobody apart. */
const within = ({ nameKeys: a }: Known, { nameKeys: b }: Known): boolean =>
  a.length > 0 && b.length > 0 && (a.every((key) => b.includes(key)) || b.every((key) => a.includes(key)));

/**
 * Those among people of the register who are likely somebody of whom a name, a day of birth and the number of a paper are known,
 * whichever of the three is disguised. Sex and nationality are not compared: they are said by whoever would hide it.
 * Source: docs/handbook/data-protection.md#document-comparison.
 */
export function likelyTheSame<Other extends Known>(me: Known, others: readonly Other[]): Other[] {
  const alike = namesAlike([me, ...others]);
  return others.filter((other) => {
    if (other.number === 'MISREAD') return true;
    const alikeness = alike(me, other);
    const likeName = alikeness >= LIKE_NAME || within(me, other);
    if (other.number === 'SLIP' && (likeName || sameFullBirth(me, other))) return true;
    if (sameFullBirth(me, other)) return likeName;
    const same =
      alikeness >= SAME_NAME || (within(me, other) && Math.min(...[me, other].map((k) => k.nameKeys.length)) > 1);
    return same && (birthsAgree(me, other) || dayAndMonthExchanged(me) === other.dob);
  });
}
