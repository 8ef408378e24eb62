import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { facets, sorts, type Facet, type Sort } from '../model/facets';

/** One or several values of a facet: whoever has any of them. */
export class FilterRequest {
  @IsIn(facets) facet: Facet;
  @IsArray() @ArrayMaxSize(50) @IsString({ each: true }) @MaxLength(60, { each: true }) values: string[];
}

/** Who is asked for. It stands in the body, as every search does. */
export class PeopleRequest {
  @IsUUID() operationId: string;
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(facets.length)
  @ValidateNested({ each: true })
  @Type(() => FilterRequest)
  filters?: FilterRequest[];
  /** Of these alone: whom a search by name has found at registration. */
  @IsOptional() @IsArray() @ArrayMaxSize(200) @IsUUID(undefined, { each: true }) among?: string[];
}

export class ListPeopleRequest extends PeopleRequest {
  /** Where to go on, from the last page's `next`. */
  @IsOptional() @IsString() @MaxLength(400) after?: string;
  /** How many, 1 to 200. */
  @ApiPropertyOptional({ type: Number, default: 50 }) @IsOptional() @IsInt() @Min(1) @Max(200) limit = 50;
  @IsOptional() @IsIn(Object.keys(sorts)) sort?: Sort;
  /** From the last to the first. */
  @IsOptional() @IsBoolean() down?: boolean;
}
