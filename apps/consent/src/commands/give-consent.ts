import type { ConsentPurpose, ConsentGiver } from '@homeward/contracts';
import type { Attestant } from '../model/attestant';
import type { Method } from '../model/consent';
import type { CounsellingSession } from '../model/counselling-session';
import type { KnownKin } from '../model/guardian';
import type { Journey } from '../model/journey';

/** Who acts for a person without capacity, and what shows that they may. Two protection officers approve it. */
export interface Proxy {
  who?: Attestant;
  relation: string;
  document: string;
}

/** One person's yes to one purpose. */
export interface GiveConsent {
  consentId: string;
  personId: string;
  purpose: ConsentPurpose;
  givenBy: ConsentGiver;
  method: Method;
  language: string;
  witness?: Attestant;
  proxy?: Proxy;
  /** Who is named as saying yes for a child, or with it; where nobody is named, it is the person who was counselled. */
  guardian?: Attestant;
  /** What is known of those of them who are registered; nothing where an id is nobody's. */
  witnessKnown?: Pick<KnownKin, 'ageBand'>;
  /** Of those who say the yes: whose name on record a witness who is named may have. */
  witnessNamedLike?: readonly string[];
  proxyKnown?: Pick<KnownKin, 'ageBand'>;
  guardianKnown?: KnownKin;
  /** Whoever the session was held with. */
  counselledKnown?: KnownKin;
  /** What registration says of the person's own family. */
  kin?: KnownKin;
  /** What protection has published about a child's best interests. */
  bestInterests?: string;
  /** What a yes to return is to. */
  journey?: Journey;
  validUntil: string;
  session?: CounsellingSession;
  /** The operation that the person is registered in. */
  operationId: string;
  ageBand: 'CHILD' | 'ADULT' | 'UNKNOWN';
  /** Nobody knows on which side of their 18th birthday they are. */
  turning?: boolean | undefined;
  embassyBlocked: boolean;
  /** When protection last said that nothing holds the person; missing where it says that something does, or nothing yet. */
  clearedAt?: string;
  counsellor: string;
  /** What else the issuer calls the counsellor. */
  counsellorNames?: readonly string[];
  now: Date;
}

/** Whether somebody else says yes for the person, or with them, because they are a child. */
export const isWithGuardian = ({ givenBy }: { givenBy?: ConsentGiver }): boolean =>
  givenBy === 'GUARDIAN' || givenBy === 'CHILD_AND_GUARDIAN';

/** Who says yes for a child, or with it, and what is known of them. Source: docs/handbook/consent.md#guardians. */
export function guardianOf(command: GiveConsent): Pick<GiveConsent, 'guardian' | 'guardianKnown'> {
  const { guardian, guardianKnown, counselledKnown, session, personId } = command;
  if (!isWithGuardian(command)) return { guardian: undefined, guardianKnown: undefined };
  if (guardian) return { guardian, guardianKnown };
  if (!session || session.personId === personId) return { guardian: undefined, guardianKnown: undefined };
  return { guardian: { personId: session.personId }, guardianKnown: counselledKnown };
}

/** The same, with what the person said before. */
export interface GiveConsentAgain extends GiveConsent {
  /** When the last yes or no ended, if it did. */
  endedAt?: string;
  /** When the person said no and spoke of fear. */
  saidFearAt?: string;
}

/** Every number and name of those who recorded the yes or held the interview: none of them is a witness or proxy. */
export const staffOf = ({ counsellor, counsellorNames, session }: GiveConsent): (string | undefined)[] => [
  counsellor,
  ...(counsellorNames ?? []),
  session?.counsellor,
  ...(session?.personal?.counsellorNames ?? []),
  session?.personal?.interpreter,
];
