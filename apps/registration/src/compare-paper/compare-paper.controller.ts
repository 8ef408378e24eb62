import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { IsString, MaxLength } from 'class-validator';
import { Access } from '@homeward/access';
import { InjectDatabase } from '@homeward/runtime';
import { Fingerprints } from '../storage/fingerprints';
import type { Database } from '../storage/prisma';

export class PaperRequest {
  @IsString() @MaxLength(40) number: string;
}

export class ComparedPaper {
  /** The same for every way to write the number, and nothing can be read from it; missing where it is no number. */
  key?: string;
  /** Somebody who is registered, in whichever operation, travels on it. */
  ofATraveller: boolean;
}

const bearersSql = `
  SELECT EXISTS (SELECT 1 FROM travel_document d JOIN person p ON p.id = ANY(d.bearer_ids)
                 WHERE d.number_key = $1 AND p.merged_into IS NULL) AS of`;

/** Compares a number that somebody typed elsewhere with those of the travellers, as registration compares them with one another. */
@Controller('paper-comparisons')
export class ComparePaperController {
  constructor(
    private readonly fingerprints: Fingerprints,
    @InjectDatabase() private readonly db: Database,
  ) {}

  /** Says whether a traveller has this paper, and never who. */
  @Post()
  @HttpCode(200)
  @Access('papers:compare')
  async compare(@Body() { number }: PaperRequest): Promise<ComparedPaper> {
    const key = this.fingerprints.ofDocument(number);
    if (key === undefined) return { ofATraveller: false };
    const [found] = await this.db.$queryRawUnsafe<{ of: boolean }[]>(bearersSql, key);
    return { key, ofATraveller: found!.of };
  }
}
