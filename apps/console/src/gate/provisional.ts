import { plainCode } from '@homeward/kernel/plain-code';
import type { NamedPassenger } from '../api/shapes';
import { isNo, type Deed } from '../offline/deed';
import type { Item } from '../offline/queue';

type Known = Pick<
  NamedPassenger,
  'personId' | 'familyId' | 'code' | 'standing' | 'out' | 'boarded' | 'boardedAt' | 'noAfterDoorsAt' | 'toLeaveCabin'
>;
interface Done {
  id: string;
  at: number;
  state: Item['state'];
  deed?: Deed;
}

export const words = [
  'onList',
  'saidNo',
  'saidNoHere',
  'familyNo',
  'offList',
  'standby',
  'aboard',
  'aboardHere',
  'notOnList',
  'noList',
  'keptNo',
] as const;

/** What a device can say without a line. Only `onList` lets somebody through, and it is not final. */
export interface Provisional {
  says: (typeof words)[number];
  /** Of the list, or of what was done here. */
  at?: number;
  lets: boolean;
}

/** Whoever wears a code, however it was typed. */
export const whoWears = <P extends Pick<Known, 'code' | 'personId'>>(
  people: readonly P[],
  code: string,
): P | undefined =>
  people.find((p) => plainCode(p.code) === plainCode(code) || plainCode(p.personId) === plainCode(code));

const isOf = (deed: Deed, who: Pick<Known, 'personId'> | undefined): boolean =>
  who !== undefined && deed.personId === who.personId;
const wears = (deed: Deed, code: string): boolean => deed.kind === 'scan' && plainCode(deed.code) === plainCode(code);
const isOutByNo = ({ noAfterDoorsAt, out }: Known): boolean => Boolean(noAfterDoorsAt) || out?.code === 'WITHDRAWN';

/**
 * The verdict of a device without a line: by the list that it has kept, and by what was done on it since. A no counts
 * from wherever it is known, and whatever became of it; until the family was asked, it counts for all of them.
 * @param listAt when the list was read
 * @param done what was done on this device, this scan left out
 */
export function provisional(
  people: readonly Known[] | undefined,
  listAt: number | undefined,
  { code, answer }: { code: string; answer: 'go' | 'no' | '' },
  done: readonly Done[],
): Provisional {
  const no = (says: Provisional['says'], at = listAt): Provisional => ({ says, at, lets: false });
  if (answer === 'no') return no('keptNo');
  if (!people) return no('noList');
  const who = whoWears(people, code);
  const theirs = done.filter(({ deed }) => deed && (isOf(deed, who) || wears(deed, code)));
  const saidNo = theirs.find(({ deed }) => isNo(deed!));
  if (saidNo) return no('saidNoHere', saidNo.at);
  if (!who) return no('notOnList');
  if (isOutByNo(who)) return no('saidNo');
  if (who.standing === 'OUT' || who.toLeaveCabin) return no('offList');
  if (who.boarded) return no('aboard', who.boardedAt ? Date.parse(who.boardedAt) : listAt);
  const before = theirs.find(
    ({ deed, state }) => deed!.kind === 'scan' && deed!.answer === 'go' && (state === 'waiting' || state === 'sent'),
  );
  if (before) return no('aboardHere', before.at);
  const family = people.filter((p) => p.familyId === who.familyId && p.personId !== who.personId);
  const theirNo = done.find(
    ({ deed }) => deed && isNo(deed) && family.some((p) => isOf(deed, p) || wears(deed, p.code)),
  );
  if (theirNo) return no('familyNo', theirNo.at);
  if (family.some(isOutByNo)) return no('familyNo');
  if (who.standing === 'STANDBY') return no('standby');
  return { says: 'onList', at: listAt, lets: true };
}
