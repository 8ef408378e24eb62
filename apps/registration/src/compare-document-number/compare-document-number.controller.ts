import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { IsString, MaxLength } from 'class-validator';
import { Access } from '@homeward/access';
import { InjectDatabase } from '@homeward/runtime';
import { Fingerprints } from '../storage/fingerprints';
import type { Database } from '../storage/prisma';

export class DocumentNumberRequest {
  @IsString() @MaxLength(40) number: string;
}

export class ComparedDocumentNumber {
  /** The same for every way to write the number, and nothing can be read from it; missing where it is no number. */
  key?: string;
  /** How many people who are registered, in whichever operation, travel on it. */
  travellers: number;
}

const bearersSql = `
  SELECT count(DISTINCT p.id)::int AS travellers
  FROM travel_document d JOIN person p ON p.id = ANY(d.bearer_ids)
  WHERE d.number_key = $1 AND p.merged_into IS NULL`;

/** Compares a number that somebody typed elsewhere with those of the travellers, as registration compares them with one another. */
@Controller('document-number-comparisons')
export class CompareDocumentNumberController {
  constructor(
    private readonly fingerprints: Fingerprints,
    @InjectDatabase() private readonly db: Database,
  ) {}

  /** Says how many travellers have a document with this number, and never who. */
  @Post()
  @HttpCode(200)
  @Access('document-numbers:compare')
  async compare(@Body() { number }: DocumentNumberRequest): Promise<ComparedDocumentNumber> {
    const key = this.fingerprints.ofDocument(number);
    if (key === undefined) return { travellers: 0 };
    const [found] = await this.db.$queryRawUnsafe<{ travellers: number }[]>(bearersSql, key);
    return { key, travellers: found!.travellers };
  }
}
