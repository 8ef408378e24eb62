import { answeringFor } from './from-the-record';
import type { Passenger } from './passenger-list';
import type { Facts } from './traveller';

/** Somebody before they are on a list, with what is known of them. */
export type BeforeTheList = Pick<
  Passenger,
  'personId' | 'familyId' | 'offPoint' | 'bagKg' | 'band' | 'bands' | 'mayBeOfAge'
> & {
  facts: Facts;
};

/** A person as they come onto a list, whichever way: what they need and who escorts them is taken from what is known. */
export const passengerOf = (
  { personId, familyId, offPoint, bagKg, band, bands, mayBeOfAge, facts }: BeforeTheList,
  standing: 'LISTED' | 'STANDBY',
  code: string,
): Passenger => ({
  personId,
  familyId,
  offPoint,
  bagKg,
  band,
  bands,
  mayBeOfAge,
  needs: facts.medical?.needs ?? [],
  escortRef: facts.protection?.escortRef,
  answeredForBy: answeringFor(facts, band),
  code,
  standing,
  wasListed: standing === 'LISTED',
});
