import { Controller, Get, Query } from '@nestjs/common';
import { IsUUID } from 'class-validator';
import { Access } from '@homeward/access';
import { ApiPageOf, PageQuery, pageOf, readCursor, type Page } from '@homeward/http';
import type { Queue } from '../model/referral';
import { referralTransitions } from '../model/referral-transitions';
import { ReferralQueue, type OpenedReferral } from '../storage/referral-queue';

export class ReferralsQuery extends PageQuery {
  @IsUUID() operationId: string;
}

export class ReferralView implements OpenedReferral {
  referralId: string;
  personId: string;
  receivedAt: string;
  /** As it stood on the sheet. */
  text?: string;
  /** Assistance codes: to clinicians only. */
  needs?: string[];
  /** What the row shows without words: to protection only. */
  signs?: string[];
  /** What can be done now: nothing here, for clinicians and protection answer in files of their own. */
  actions: string[];
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
    const [last] = (readCursor(after) ?? []) as [string?];
    const rows = await this.queue.page(queue, operationId, last, limit + 1);
    const views = rows.map((row) => ({ ...row, actions: [...referralTransitions.REFERRED] }));
    return pageOf(views, limit, (r) => [r.referralId]);
  }
}
