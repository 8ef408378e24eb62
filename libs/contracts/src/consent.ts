import { Type } from 'class-transformer';
import { IsArray, IsBoolean, IsIn, IsISO8601, IsOptional, IsString, IsUUID, ValidateNested } from 'class-validator';
import { publishedAs } from './contract';

const stream = 'homeward.consent.v1';

export const purposes = ['RETURN', 'DATA_PROCESSING', 'EMBASSY_SHARING', 'CARRIER_SHARING'] as const;
export type ConsentPurpose = (typeof purposes)[number];
export const givers = ['SELF', 'GUARDIAN', 'CHILD_AND_GUARDIAN', 'PROXY'] as const;
export type ConsentGiver = (typeof givers)[number];
export const withdrawalReasons = [
  'W-CHANGED',
  'W-FAMILY',
  'W-SAFETY',
  'W-WORK',
  'W-ASYLUM',
  'W-HEALTH',
  'W-UNSTATED',
] as const;

/** Who says no with one of these speaks of fear: protection is asked (docs/handbook/consent.md#r-cons-15). */
export const speaksOfFear = (reason: string): boolean => reason === 'W-ASYLUM' || reason === 'W-SAFETY';

class AboutConsent {
  @IsUUID() personId: string;
  @IsUUID() consentId: string;
  @IsIn(purposes) purpose: ConsentPurpose;
}

/** The journey that a person agreed to. A yes that names none is not enough for any flight. */
export class ConsentJourneyV1 {
  @IsUUID() operationId: string;
  /** ISO 3166-1 alpha-3. */
  @IsString() destinationState: string;
  /** IATA code of the airport where the person leaves. */
  @IsString() destination: string;
  @IsIn(['AIR']) mode: 'AIR';
  /** Where the aircraft stops before it gets there, in order: IATA codes. Missing in a yes of before: it was not recorded. */
  @IsOptional() @IsArray() @IsString({ each: true }) via?: string[];
}

@publishedAs('consent.given.v1', stream, 'A person said yes to one purpose. Key: person.')
export class ConsentGivenV1 extends AboutConsent {
  @IsIn(givers) givenBy: ConsentGiver;
  @IsISO8601() validUntil: string;
  /** Of a yes to return; one from before journeys were recorded has none. */
  @IsOptional() @ValidateNested() @Type(() => ConsentJourneyV1) journey?: ConsentJourneyV1;
}

@publishedAs('consent.reconfirmed.v1', stream, 'Asked again in private, the person said yes again. Key: person.')
export class ConsentReconfirmedV1 extends AboutConsent {
  @IsISO8601() reconfirmedAt: string;
  /** Until when the yes holds; missing where it is as it was. */
  @IsOptional() @IsISO8601() validUntil?: string;
  /** Of a yes to return; one from before journeys were recorded has none. */
  @IsOptional() @ValidateNested() @Type(() => ConsentJourneyV1) journey?: ConsentJourneyV1;
}

@publishedAs(
  'consent.withdrawn.v1',
  stream,
  'The person said no to what they had agreed to. Never says why. Key: person.',
)
export class ConsentWithdrawnV1 extends AboutConsent {
  /** When it was first said. */
  @IsISO8601() withdrawnAt: string;
  /** When it was said last, where it was said before. */
  @IsOptional() @IsISO8601() saidAgainAt?: string;
  /** Protection looks before the person travels again; missing where it need not. */
  @IsOptional() @IsBoolean() askProtection?: boolean;
}

@publishedAs('consent.refused.v1', stream, 'The person was asked and said no. Key: person.')
export class ConsentRefusedV1 extends AboutConsent {}

@publishedAs(
  'consent.date-moved.v1',
  stream,
  'The flight leaves on another day. The yes stays in force; the person has to be asked again, with the new day. Key: person.',
)
export class ConsentDateMovedV1 extends AboutConsent {
  @IsUUID() flightId: string;
  /** The new local day at the airport of departure of the leg that has moved. */
  @IsISO8601() day: string;
  /** Until when the yes holds now. */
  @IsISO8601() validUntil: string;
}

@publishedAs(
  'consent.stale.v1',
  stream,
  'The journey is no longer what the person agreed to: they have to be asked again. Key: person.',
)
export class ConsentStaleV1 extends AboutConsent {
  @IsOptional() @IsUUID() flightId?: string;
}
