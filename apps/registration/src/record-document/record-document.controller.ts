import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsISO8601,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
} from 'class-validator';
import { Access, Caller } from '@homeward/access';
import { DocumentView, documentView } from '../documents-of-person/document.view';
import { documentKinds, type DocumentKind } from '../model/travel-document';
import { DocumentDesk } from './document-desk';

export class RecordDocumentRequest {
  /** Chosen by the client. */
  @IsUUID() documentId: string;
  /** PP passport, LP laissez-passer, ETD emergency travel document; ID, BIRTH and UNHCR take nobody across a border. */
  @IsIn(documentKinds) kind: DocumentKind;
  @IsString() @MaxLength(40) number: string;
  /** ISO 3166-1 alpha-3. */
  @IsOptional() @Matches(/^[A-Z]{1,3}$/) issuingState?: string;
  /** ISO date. */
  @IsOptional() @IsISO8601({ strict: true }) issuedOn?: string;
  /** ISO date. */
  @IsOptional() @IsISO8601({ strict: true }) validUntil?: string;
  /** Machine-readable zone, with or without line breaks. */
  @IsOptional() @IsString() @MaxLength(200) mrz?: string;
  /** Others who stand on the same paper. */
  @IsOptional() @IsArray() @ArrayMaxSize(20) @IsUUID(undefined, { each: true }) bearers?: string[];
}

@Controller('people/:personId/documents')
export class RecordDocumentController {
  constructor(private readonly desk: DocumentDesk) {}

  /** Records a paper as it was seen, doubtful or not; what is doubtful stands in `findings`. */
  @Post()
  @Access('document:record')
  async record(
    @Param('personId', ParseUUIDPipe) personId: string,
    @Body() body: RecordDocumentRequest,
    @Caller() caller: Caller,
  ): Promise<DocumentView> {
    return documentView(await this.desk.record(personId, body, caller));
  }
}
