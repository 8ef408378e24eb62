import { Controller, Get, Query } from '@nestjs/common';
import { IsUUID } from 'class-validator';
import { Access } from '@homeward/access';
import { ApiPageOf, PageQuery, pageOf, readCursor, type Page } from '@homeward/http';
import type { Queue } from '../model/referral';
import { ReferralQueue } from '../storage/referral-queue';
import { ReferralView } from './referral.view';

export class ReferralsQuery extends PageQuery {
  @IsUUID() operationId: string;
}

/** What sheets said of health or fear, for those who may know. */
@Controller('referrals')
export class ReferralsController {
  constructor(private readonly queue: ReferralQueue) {}

  @Get('medical')
  @Access('caseload:read-medical-queue')
  @ApiPageOf(ReferralView)
  medical(@Query() query: ReferralsQuery): Promise<Page<ReferralView>> {
    return this.page('medical', query);
  }

  @Get('protection')
  @Access('caseload:read-protection-queue')
  @ApiPageOf(ReferralView)
  protection(@Query() query: ReferralsQuery): Promise<Page<ReferralView>> {
    return this.page('protection', query);
  }

  private async page(queue: Queue, { operationId, after, limit }: ReferralsQuery): Promise<Page<ReferralView>> {
    const [last] = readCursor(after, 'uuid') ?? [];
    const rows = await this.queue.page(queue, operationId, last, limit + 1);
    return pageOf(rows, limit, (r) => [r.referralId]);
  }
}
