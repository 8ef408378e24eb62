import { thoseWhoAnswerFor } from '@homeward/contracts';
import { bandOfUnknownAge, type Band } from './bands';
import type { Passenger } from './passenger-list';
import type { Facts } from './traveller';

/** What a list says of a passenger and their record decides. */
export type FromTheRecord = Pick<Passenger, 'band' | 'bands' | 'mayBeOfAge' | 'needs' | 'escortRef' | 'answeredForBy'> &
  Partial<Pick<Passenger, 'familyId' | keyof FromTheCall>>;

/** What a list says of a passenger and the last call decides. */
export type FromTheCall = Pick<Passenger, 'offPoint' | 'bagKg'>;

export interface HowOld {
  /** On the day of each leg. */
  bands: Band[];
  /** Is protected as a child on a leg on which they may be of age: nobody knows on which side of their birthday it leaves. */
  mayBeOfAge: boolean;
}

/** What the owners have published of somebody, and how old they are. */
export interface Known extends HowOld {
  facts: Facts;
  /** Missing where registration has published nothing. */
  familyId?: string | undefined;
}

export const fromTheRecord = ({ facts, familyId, bands, mayBeOfAge }: Known): FromTheRecord => ({
  ...(familyId && { familyId }),
  band: bands[0] ?? bandOfUnknownAge,
  bands: [...bands],
  mayBeOfAge,
  needs: facts.medical?.needs ?? [],
  escortRef: facts.protection?.escortRef,
  answeredForBy: answeringFor(facts, bands[0]),
});

/** Asked of infants alone, who may be on a lap. */
export const answeringFor = ({ family }: Facts, band: Band | undefined): string[] | undefined =>
  band === 'INFANT' ? thoseWhoAnswerFor(family?.relations) : undefined;
