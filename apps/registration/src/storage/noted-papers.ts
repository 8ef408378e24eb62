import { Injectable } from '@nestjs/common';
import { RulesBroken } from '@homeward/kernel';
import type { ComparedNumber } from '../model/compared-number';
import type { TravelDocument } from '../model/travel-document';
import type { Database } from './prisma';
import { TravelDocuments } from './travel-documents';

/** Looks papers up by their numbers in the history, which the service can only add to: a column that was emptied past it hides none. */
@Injectable()
export class NotedPapers {
  constructor(private readonly documents: TravelDocuments) {}

  /**
   * Papers that at some time bore one of these numbers, or one that resembles it, as they stand now.
   * @throws RulesBroken where one of them is not what the service wrote
   */
  async like(tx: Database, numbers: readonly ComparedNumber[]): Promise<TravelDocument[]> {
    const wholes = numbers.flatMap(({ alike }) => alike?.whole ?? []);
    const found = await tx.$queryRawUnsafe<{ id: string }[]>(
      'SELECT papers_noted($1::text[], $2::text[], $3::text[], $4::text[])::text AS id',
      numbers.flatMap(({ numberKey }) => numberKey ?? []),
      [...wholes, ...numbers.flatMap(({ alike }) => alike?.bare ?? [])],
      wholes,
      numbers.flatMap(({ alike }) => alike?.slips ?? []),
    );
    const examined = await this.documents.examine(
      found.map(({ id }) => id),
      tx,
    );
    const broken = [...examined.values()].flatMap((record) => record.broken);
    if (broken.length > 0) throw new RulesBroken(broken);
    return [...examined.values()].flatMap(({ state }) => state ?? []);
  }
}
