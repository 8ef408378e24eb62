import { IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import type { Attestant } from '../model/attestant';
import { tidied } from '../model/somebody-named';

/** A registered person by id, or somebody else by name, telephone and relation (docs/handbook/consent.md#witness). */
export class WitnessRequest {
  @IsOptional() @IsUUID() personId?: string;
  @IsOptional() @IsString() @MaxLength(200) name?: string;
  /** With its country code. */
  @IsOptional() @IsString() @MaxLength(40) telephone?: string;
  /** How they stand to the person. */
  @IsOptional() @IsString() @MaxLength(200) relation?: string;
}

export class ProxyRequest {
  @IsOptional() @IsUUID() personId?: string;
  @IsOptional() @IsString() @MaxLength(200) name?: string;
  /** With its country code. */
  @IsOptional() @IsString() @MaxLength(40) telephone?: string;
  /** How the proxy is related to the person. */
  @IsString() @MaxLength(200) relation: string;
  /** The document that shows that they may decide. */
  @IsString() @MaxLength(200) document: string;
}

/** Who is meant, with the accidents of typing taken away. */
export const attestantOf = ({ personId, name, telephone, relation }: WitnessRequest): Attestant =>
  personId
    ? { personId }
    : { name: tidied(name ?? ''), telephone: tidied(telephone ?? ''), relation: tidied(relation ?? '') };
