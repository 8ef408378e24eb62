import { IsIn, IsISO8601, IsOptional, IsUUID } from 'class-validator';
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

class AboutConsent {
  @IsUUID() personId: string;
  @IsUUID() consentId: string;
  @IsIn(purposes) purpose: ConsentPurpose;
}

@publishedAs('consent.given.v1', stream, 'A person said yes to one purpose. Key: person.')
export class ConsentGivenV1 extends AboutConsent {
  @IsIn(givers) givenBy: ConsentGiver;
  @IsISO8601() validUntil: string;
}

@publishedAs('consent.reconfirmed.v1', stream, 'Asked again in private, the person said yes again. Key: person.')
export class ConsentReconfirmedV1 extends AboutConsent {
  @IsISO8601() reconfirmedAt: string;
}

@publishedAs(
  'consent.withdrawn.v1',
  stream,
  'The person said no to what they had agreed to. Never says why. Key: person.',
)
export class ConsentWithdrawnV1 extends AboutConsent {
  @IsISO8601() withdrawnAt: string;
}

@publishedAs('consent.refused.v1', stream, 'The person was asked and said no. Key: person.')
export class ConsentRefusedV1 extends AboutConsent {}

@publishedAs(
  'consent.stale.v1',
  stream,
  'The journey is no longer what the person agreed to: they have to be asked again. Key: person.',
)
export class ConsentStaleV1 extends AboutConsent {
  @IsOptional() @IsUUID() flightId?: string;
}
