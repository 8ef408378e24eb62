import { ageToDecideAlone, type AgeBand, type AgeNow } from '@homeward/kernel';
import { isWithGuardian, type GiveConsent } from '../commands/give-consent';
import type { KnownKin } from '../model/guardian';

/** Everybody in whose hands a yes may be; each as registration published them. */
export interface ThoseInvolved {
  /** Whom the yes is about. */
  kin: KnownKin;
  witnessKnown?: KnownKin | undefined;
  proxyKnown?: KnownKin | undefined;
  guardianKnown?: KnownKin | undefined;
  counselledKnown?: KnownKin | undefined;
}

/** Whose age has to be known for a yes, and what was published of each. */
export const agesToAskFor = (involved: ThoseInvolved): Map<string, AgeBand> =>
  new Map(everybodyIn(involved).map((who) => [who.personId, who.ageBand]));

/**
 * A yes is judged by how old everybody is as it is said, and by who answers for whom, and not by what was published once.
 * Whoever says it alone has to be of age for certain; for a child, and for those who say it with or for somebody, what was published is enough while
 * registration is away. Source: docs/handbook/consent.md#age-when-it-counts.
 * @param ages of everybody involved, now
 * @throws DependencyAway where somebody alone may have come of age since
 */
export function agesThatCount(
  said: Pick<GiveConsent, 'givenBy'>,
  { kin, ...others }: ThoseInvolved,
  ages: ReadonlyMap<string, AgeNow>,
): Pick<
  GiveConsent,
  'ageBand' | 'turning' | 'kin' | 'witnessKnown' | 'proxyKnown' | 'guardianKnown' | 'counselledKnown'
> {
  const now = <T extends KnownKin | undefined>(who: T): T => {
    if (!who) return who;
    const { band, answeredBy = who.answeredBy, languages } = ages.get(who.personId)!;
    return { ...who, ageBand: band, answeredBy, languages };
  };
  const own = ages.get(kin.personId)!;
  return {
    ageBand: isWithGuardian(said) ? own.band : ageToDecideAlone(own),
    turning: own.turning,
    kin: now(kin),
    witnessKnown: now(others.witnessKnown),
    proxyKnown: now(others.proxyKnown),
    guardianKnown: now(others.guardianKnown),
    counselledKnown: now(others.counselledKnown),
  };
}

const everybodyIn = ({ kin, witnessKnown, proxyKnown, guardianKnown, counselledKnown }: ThoseInvolved): KnownKin[] =>
  [kin, witnessKnown, proxyKnown, guardianKnown, counselledKnown].filter((who) => who !== undefined);
