import { IsArray, IsIn, IsISO8601, IsOptional, IsString, IsUUID } from 'class-validator';
import { publishedAs } from './contract';

const stream = 'homeward.medical-clearance.v1';

export const fitnessDecisions = ['FIT', 'FIT_WITH_CONDITIONS', 'TEMP_UNFIT', 'UNFIT'] as const;
/** Those with which somebody may fly. */
export const fitToFly: ReadonlySet<string> = new Set(['FIT', 'FIT_WITH_CONDITIONS']);
export const escortKinds = ['NONE', 'OPERATIONAL', 'NURSE', 'DOCTOR'] as const;
export const assistanceCodes = [
  'WCHR',
  'WCHS',
  'WCHC',
  'WCHP',
  'BLND',
  'DEAF',
  'DPNA',
  'MEDA',
  'STCR',
  'OXYG',
  'UMNR',
  'INFT',
  'BSCT',
  'MAAS',
  'LANG',
  'EXST',
] as const;

@publishedAs(
  'medical.decided.v1',
  stream,
  'Whether a person may fly, until when, and what they need on the way. Never a diagnosis. Key: person.',
)
export class MedicalDecidedV1 {
  @IsUUID() personId: string;
  @IsIn(fitnessDecisions) decision: (typeof fitnessDecisions)[number];
  /** The decision holds until this moment; absent when unfit. */
  @IsOptional() @IsISO8601() validUntil?: string;
  /** SSR codes. */
  @IsArray() @IsString({ each: true }) needs: string[];
  @IsIn(escortKinds) escort: (typeof escortKinds)[number];
}
