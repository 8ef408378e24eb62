import { IsUUID, IsIn, IsString, MaxLength, IsOptional, Matches, IsArray, ArrayMaxSize } from 'class-validator';
import { IsDay } from '@homeward/http';
import { documentKinds, type DocumentKind } from '../model/travel-document';

export class RecordDocumentRequest {
  /** Chosen by the client. */
  @IsUUID() documentId: string;
  /** PP passport, LP laissez-passer, ETD emergency travel document; ID, BIRTH and UNHCR take nobody across a border. */
  @IsIn(documentKinds) kind: DocumentKind;
  @IsString() @MaxLength(40) number: string;
  /** ISO 3166-1 alpha-3. */
  @IsOptional() @Matches(/^[A-Z]{1,3}$/) issuingState?: string;
  /** ISO date. */
  @IsOptional() @IsDay() issuedOn?: string;
  /** ISO date. */
  @IsOptional() @IsDay() validUntil?: string;
  /** Machine-readable zone, with or without line breaks. */
  @IsOptional() @IsString() @MaxLength(200) mrz?: string;
  /** Others who stand on the same paper. */
  @IsOptional() @IsArray() @ArrayMaxSize(20) @IsUUID(undefined, { each: true }) bearers?: string[];
}
