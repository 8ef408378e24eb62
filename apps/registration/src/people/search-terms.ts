import { Injectable } from '@nestjs/common';
import { isShown, type Caller } from '@homeward/access';
import { InjectDatabase } from '@homeward/runtime';
import type { Prisma } from '../generated/prisma/client';
import { plainNumber } from '../model/office-number';
import { Fingerprints } from '../storage/fingerprints';
import type { Database } from '../storage/prisma';

/**
 * What somebody typed, as everything it may mean to them: each compared by its fingerprint, none by its text. Whoever is not
 * shown telephone numbers or papers finds nobody by one: that somebody is found would say whose it is.
 */
@Injectable()
export class SearchTerms {
  constructor(
    private readonly fingerprints: Fingerprints,
    @InjectDatabase() private readonly db: Database,
  ) {}

  async of(caller: Caller, operationId: string, typed: string): Promise<Prisma.PersonWhereInput[]> {
    const q = typed.trim();
    const names = this.fingerprints.ofName(q.replace(/\d/g, ''));
    const digits = q.replace(/\D/g, '');
    const isTelephone = digits.length >= 6 && /^[+\d\s()./-]+$/.test(q);
    return [
      ...(names.length > 0 && !/\d/.test(q) ? [{ nameKeys: { hasEvery: names } }] : []),
      ...(isTelephone && isShown(caller, operationId, 'contact') ? this.telephones(q, digits) : []),
      ...(/\d/.test(q) && isShown(caller, operationId, 'papers') ? await this.bearers(q) : []),
      ...(/\d/.test(q) ? await this.cases(operationId, q) : []),
    ];
  }

  private telephones(q: string, digits: string): Prisma.PersonWhereInput[] {
    const international = digits.replace(/^00/, '');
    const spellings = q.startsWith('+') || digits.startsWith('00') ? [`+${international}`] : [`+${digits}`, digits];
    return [{ phoneKeys: { hasSome: spellings.map((s) => this.fingerprints.ofPhone(s)) } }];
  }

  private async bearers(q: string): Promise<Prisma.PersonWhereInput[]> {
    const numberKey = this.fingerprints.ofDocument(q);
    if (!numberKey) return [];
    const papers = await this.db.travelDocument.findMany({ where: { numberKey }, select: { bearerIds: true } });
    const ids = papers.flatMap((p) => p.bearerIds);
    return ids.length > 0 ? [{ id: { in: ids } }] : [];
  }

  private async cases(operationId: string, q: string): Promise<Prisma.PersonWhereInput[]> {
    const reference = q.toUpperCase().replaceAll(' ', '-');
    const officeNumber = plainNumber(q);
    const files = await this.db.caseFile.findMany({
      where: { operationId, OR: [{ reference }, ...(officeNumber ? [{ officeNumber }] : [])] },
      select: { id: true },
    });
    return files.length > 0 ? [{ caseId: { in: files.map((f) => f.id) } }] : [];
  }
}
