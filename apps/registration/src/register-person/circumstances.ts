import { Injectable } from '@nestjs/common';
import { InjectDatabase } from '@homeward/runtime';
import type { Database } from '../storage/prisma';
import type { DescribePerson } from '../commands/describe-person';

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
    const [row] = await this.db.$queryRawUnsafe<{ heads: number; motherFamilyId: string | null }[]>(
      `SELECT count(*)::int AS heads, (SELECT family_id FROM person WHERE id = $3::uuid) AS "motherFamilyId" FROM person
       WHERE case_id = $1::uuid AND id <> $2::uuid AND merged_into IS NULL AND state->>'relation' = 'HEAD'`,
      caseId,
      personId,
      motherId ?? null,
    );
    return { otherHeads: row!.heads, motherFamilyId: row!.motherFamilyId ?? undefined };
  }
}
