import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { Access } from '@homeward/access';
import { IsDay } from '@homeward/http';
import { InjectDatabase } from '@homeward/runtime';
import { Fingerprints } from '../storage/fingerprints';
import { NotedPapers } from '../storage/noted-papers';
import type { Database } from '../storage/prisma';
import { numbersAlike } from '../suspect-duplicates/numbers-alike';
import { LikelyTravellers } from './likely-travellers';

export class DocumentNumberRequest {
  @IsString() @MaxLength(40) number: string;
  /** Left out by programs of the version before, with the date of birth: then the number alone is compared. */
  @IsOptional() @IsString() @MaxLength(120) name?: string;
  @IsOptional() @IsDay() dateOfBirth?: string;
}

export class ComparedDocumentNumber {
  /** The same for every way to write the number, and nothing can be read from it; missing where it is no number. */
  key?: string;
  /** How many people who are registered, in whichever operation, travel on it. */
  travellers: number;
  /** How many others are likely the same person: by name and date of birth, or by a number that may be misread for it. */
  likely: number;
}

const standingSql = `
  SELECT count(DISTINCT coalesce(merged_into, id))::int AS travellers FROM person WHERE id = ANY($1::uuid[])`;

/** Compares somebody who is named elsewhere with the travellers, as registration compares them with one another. */
@Controller('document-number-comparisons')
export class CompareDocumentNumberController {
  constructor(
    private readonly fingerprints: Fingerprints,
    private readonly likely: LikelyTravellers,
    private readonly papers: NotedPapers,
    @InjectDatabase() private readonly db: Database,
  ) {}

  /** Says how many travellers have a document with this number, and how many are likely the same person; never who. */
  @Post()
  @HttpCode(200)
  @Access('document-numbers:compare')
  async compare(@Body() { number, name, dateOfBirth }: DocumentNumberRequest): Promise<ComparedDocumentNumber> {
    const compared = { numberKey: this.fingerprints.ofDocument(number), alike: this.fingerprints.ofAlike(number) };
    const { same, ...alike } = numbersAlike([compared], await this.papers.like(this.db, [compared]));
    const likely = name && dateOfBirth ? await this.likely.count({ name, dateOfBirth, alike }) : 0;
    const key = compared.numberKey;
    if (key === undefined) return { travellers: 0, likely };
    const [found] = await this.db.$queryRawUnsafe<{ travellers: number }[]>(standingSql, [...same.keys()]);
    return { key, travellers: found!.travellers, likely };
  }
}
