import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { Access, Caller } from '@homeward/access';
import { ApiPageOf, pageOf, readCursor, withoutNull, type Page } from '@homeward/http';
import type { Clock } from '@homeward/kernel';
import type { Db } from '@homeward/messaging';
import { InjectClock, InjectDatabase } from '../tokens';
import { ReadView, ReadsQuery, ReviewRequest } from './read.view';
import { reviewRead } from './review-read';

const searchSql = `
  SELECT r.id::text AS "readId", r.at, r.by, r.roles, r.purpose, r.action, r.classes, cardinality(r.people) AS people,
         r.emergency, v.by AS "reviewedBy", v.at AS "reviewedAt", v.outcome
  FROM read_record r LEFT JOIN read_review v ON v.read_id = r.id
  WHERE ($1::uuid IS NULL OR r.people @> ARRAY[$1::uuid]) AND ($2::text IS NULL OR r.by = $2)
    AND ($3::timestamptz IS NULL OR r.at >= $3::timestamptz) AND ($4::timestamptz IS NULL OR r.at < $4::timestamptz)
    AND (NOT $5::boolean OR (r.emergency IS NOT NULL AND v.read_id IS NULL))
    AND ($6::uuid IS NULL OR r.id < $6::uuid)
  ORDER BY r.id DESC LIMIT $7::int`;

/** Who saw whom in this service, for the data officer; a record is searched a second or two after the answer. */
@Controller('reads')
export class ReadsController {
  constructor(
    @InjectDatabase() private readonly db: Db,
    @InjectClock() private readonly clock: Clock,
  ) {}

  /** Reads of a person, by a reader, in a time, or emergency reads that wait for their review; the latest first. */
  @Get()
  @Access('reads:search')
  @ApiPageOf(ReadView)
  async search(@Query() { personId, by, from, until, toReview, after, limit }: ReadsQuery): Promise<Page<ReadView>> {
    const [last] = readCursor(after, 'uuid') ?? [];
    const rows = await this.db.$queryRawUnsafe<ReadView[]>(
      searchSql,
      ...[personId, by, from, until].map((given) => given ?? null),
      ...[toReview === 'true', last ?? null, limit + 1],
    );
    return pageOf(rows.map(withoutNull), limit, (r) => [r.readId]);
  }

  /** The data officer has looked at an emergency read; due on the next day. The first review is final. */
  @Post(':readId/review')
  @HttpCode(204)
  @Access('reads:review')
  async review(
    @Param('readId', ParseUUIDPipe) readId: string,
    @Body() { outcome }: ReviewRequest,
    @Caller() caller: Caller,
  ): Promise<void> {
    await reviewRead(this.db, { readId, by: caller.id, at: this.clock.now(), outcome });
  }
}
