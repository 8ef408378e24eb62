import { isOneOf, mayBeTheSame } from './another-person';
import type { KnownKin } from './guardian';
import { canBeFound, type SomebodyNamed } from './somebody-named';

/** Somebody registered here. */
export interface SomebodyRegistered {
  personId: string;
}

/** Who witnesses a yes, or gives it for somebody: registered here, or named so that they can be found again. */
export type Attestant = SomebodyRegistered | SomebodyNamed;

/**
 * Whether it is somebody else: a registered adult other than the person, or somebody named who can be found again and is none
 * of these staff. Source: docs/handbook/consent.md#witness.
 * @param known what is known of a registered one
 * @param staff their numbers and names
 */
export const isSomebodyElse = (
  who: Attestant,
  known: Pick<KnownKin, 'ageBand'> | undefined,
  personId: string,
  staff: readonly (string | undefined)[],
): boolean =>
  'personId' in who
    ? who.personId !== personId && known?.ageBand === 'ADULT'
    : canBeFound(who) && !isOneOf(who.name, staff);

/** Whether these are, or may be, one person: the same record, or names that may be the same. Nobody here knows the name of a record. */
export const mayBeOne = (one: Attestant, other: Attestant): boolean => {
  if ('personId' in one) return 'personId' in other && one.personId === other.personId;
  return 'name' in other && mayBeTheSame(one.name, other.name);
};
