import { IsArray, IsIn, IsISO8601, IsOptional, IsString, IsUUID } from 'class-validator';
import { publishedAs } from './contract';

const stream = 'homeward.medical-clearance.v1';

const [fit, unfit] = [['FIT', 'FIT_WITH_CONDITIONS'] as const, ['TEMP_UNFIT', 'UNFIT'] as const];
export const fitnessDecisions = [...fit, ...unfit] as const;
/** Decisions with which a person may fly, and those with which they may not. What is not decided yet is neither. */
export const fitToFly: ReadonlySet<string | undefined> = new Set(fit);
export const unfitToFly: ReadonlySet<string | undefined> = new Set(unfit);
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
