import { NotFound, RulesBroken, brokenBy } from '@homeward/kernel';
import type { Tx } from '@homeward/messaging';
import { nobodyReviewsTheirOwnReads } from '../rules/nobody-reviews-their-own-reads';
import type { ReviewOutcome } from './read.view';

interface Review {
  readId: string;
  by: string;
  at: Date;
  outcome: ReviewOutcome;
}

const readSql = 'SELECT by FROM read_record WHERE id = $1::uuid AND emergency IS NOT NULL';

const reviewSql = `
  INSERT INTO read_review (read_id, by, at, outcome) VALUES ($1::uuid, $2, $3::timestamptz, $4) ON CONFLICT DO NOTHING`;

/** Records what the data officer thinks of an emergency read; the first review is final. @throws NotFound, RulesBroken */
export async function reviewRead(db: Tx, { readId, by, at, outcome }: Review): Promise<void> {
  const [read] = await db.$queryRawUnsafe<{ by: string }[]>(readSql, readId);
  if (!read) throw new NotFound('Emergency read');
  const broken = brokenBy([nobodyReviewsTheirOwnReads], { readBy: read.by, reviewedBy: by });
  if (broken.length > 0) throw new RulesBroken(broken);
  await db.$executeRawUnsafe(reviewSql, readId, by, at.toISOString(), outcome);
}
