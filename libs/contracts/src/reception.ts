import { IsIn, IsInt, IsObject, IsOptional, IsString, IsUUID } from 'class-validator';
import { publishedAs } from './contract';

const stream = 'homeward.reception.v1';

export const varianceCodes = [
  'V-MISSING',
  'V-EXTRA',
  'V-OFFLOADED_TRANSIT',
  'V-DIED',
  'V-BORN',
  'V-IDENTITY',
  'V-COUNTERROR',
] as const;
export type VarianceCode = (typeof varianceCodes)[number];

@publishedAs('arrival.recorded.v1', stream, 'One person is accounted for on arrival. Key: person.')
export class ArrivalRecordedV1 {
  @IsUUID() personId: string;
  @IsUUID() flightId: string;
  @IsIn(['ARRIVED', 'VARIANCE']) outcome: 'ARRIVED' | 'VARIANCE';
  @IsOptional() @IsIn(varianceCodes) variance?: VarianceCode;
  @IsString() at: string;
}

@publishedAs(
  'arrival.not-seen.v1',
  stream,
  'One account says that nobody has seen this person on arrival: protection looks for them. Key: person.',
)
export class ArrivalNotSeenV1 {
  @IsUUID() personId: string;
  @IsUUID() flightId: string;
  @IsUUID() varianceId: string;
  @IsIn(varianceCodes) variance: VarianceCode;
  @IsString() at: string;
}

@publishedAs(
  'arrival.taken-back.v1',
  stream,
  'One person who was recorded as arrived is not here: expected again. Key: person.',
)
export class ArrivalTakenBackV1 {
  @IsUUID() personId: string;
  @IsUUID() flightId: string;
  /** By which they are explained all the same. */
  @IsOptional() @IsIn(varianceCodes) variance?: VarianceCode;
  @IsString() at: string;
}

@publishedAs('arrival.reconciled.v1', stream, 'Everyone who left is accounted for, person by person. Key: flight.')
export class ArrivalReconciledV1 {
  @IsUUID() flightId: string;
  @IsInt() departed: number;
  @IsInt() arrived: number;
  @IsInt() explained: number;
  @IsObject() variances: Record<string, number>;
}
