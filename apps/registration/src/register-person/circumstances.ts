import { Injectable } from '@nestjs/common';
import { InjectDatabase } from '@homeward/runtime';
import type { Database } from '../storage/prisma';
import type { DescribePerson } from './describe-person';

interface Asked {
  personId: string;
  caseId: string;
  motherId?: string;
}

/** What has to be known beside a description to judge it. */
@Injectable()
export class Circumstances {
  constructor(@InjectDatabase() private readonly db: Database) {}

  async of({ personId, caseId, motherId }: Asked): Promise<Pick<DescribePerson, 'otherHeads' | 'motherFamilyId'>> {
    const [heads, mother] = await Promise.all([
      this.db.$queryRawUnsafe<{ count: number }[]>(
        `SELECT count(*)::int AS count FROM person
         WHERE case_id = $1::uuid AND id <> $2::uuid AND merged_into IS NULL AND state->>'relation' = 'HEAD'`,
        caseId,
        personId,
      ),
      motherId ? this.db.person.findUnique({ where: { id: motherId }, select: { familyId: true } }) : null,
    ]);
    return { otherHeads: heads[0]!.count, motherFamilyId: mother?.familyId };
  }
}
