import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsISO31661Alpha3,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
} from 'class-validator';
import { modes, type Journey, type Mode } from '../model/journey';

export class JourneyRequest implements Journey {
  /** The operation that the person is registered in. */
  @IsUUID() operationId: string;
  /** ISO 3166-1 alpha-3. */
  @IsISO31661Alpha3() destinationState: string;
  /** IATA code of the airport where the person leaves. */
  @Matches(/^[A-Z]{3}$/) destination: string;
  @IsIn(modes) mode: Mode;
  /** Where the aircraft stops before it gets there, in order: IATA codes. None when left out: it goes straight there. */
  @IsOptional() @IsArray() @ArrayMaxSize(6) @Matches(/^[A-Z]{3}$/, { each: true }) via?: string[] = [];
  /** The route in words, as it was explained. Nothing about the person. */
  @IsString() @MaxLength(300) @Matches(/\p{L}\p{M}*\p{L}/u) route: string;
}
