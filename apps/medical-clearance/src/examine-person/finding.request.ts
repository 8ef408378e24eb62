import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { assistanceCodes, escortKinds, fitnessDecisions } from '@homeward/contracts';
import type { Escort, Fitness } from '../model/medical-file';

/** What every medical visit ends with. */
export class FindingRequest {
  @IsIn(fitnessDecisions) decision: Fitness;
  /** SSR codes; those of deportation do not exist here. */
  @IsArray() @ArrayMaxSize(10) @IsIn(assistanceCodes, { each: true }) needs: string[];
  @IsIn(escortKinds) escort: Escort;
  /** For clinicians only. */
  @IsOptional() @IsString() @MaxLength(4000) findings?: string;
  @IsOptional() @IsInt() @Min(1) @Max(45) pregnancyWeeks?: number;
  @IsOptional() @IsBoolean() multiplePregnancy?: boolean;
}
