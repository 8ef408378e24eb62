import { isYesInForce } from '@homeward/contracts';
import { rule } from '@homeward/kernel';
import { everyAdultAgreesToPart } from '../families/every-adult-agrees-to-part';

interface Member {
  band: string;
  consent: string | undefined;
  /** Ids of the adults of the family. */
  adults: readonly string[];
  /** Ids of the adults who agreed that the family parts from this person. */
  agreed: readonly string[];
}

/**
 * One adult who does not wish to go holds nobody back where every adult of the family, that one included, agreed to part: they are not
 * counted among those who travel. Source: docs/handbook/day-of-movement.md#families.
 */
export const whoStaysByAgreementIsLeftOut = rule<Member>({
  name: 'who-stays-by-agreement-is-left-out',
  code: 'H-FAM',
  says: 'This adult has not said yes, and all adults of the family agreed to part: the others travel without them.',
  unblockedBy: 'return-counsellor',
  holds: ({ band, consent, adults, agreed }) =>
    band !== 'ADULT' || isYesInForce(consent) || !everyAdultAgreesToPart.holds({ adults, agreed }),
});
