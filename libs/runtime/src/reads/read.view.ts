import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { IsInstant, PageQuery } from '@homeward/http';

export const reviewOutcomes = ['JUSTIFIED', 'NOT_JUSTIFIED'] as const;
export type ReviewOutcome = (typeof reviewOutcomes)[number];

export class ReadsQuery extends PageQuery {
  /** Whom it was about. */
  @IsOptional() @IsUUID() personId?: string;
  /** Who read: the subject of their token. */
  @IsOptional() @IsString() @MaxLength(200) by?: string;
  @IsOptional() @IsInstant() from?: string;
  @IsOptional() @IsInstant() until?: string;
  /** Only emergency reads that nobody has reviewed. */
  @ApiPropertyOptional({ type: Boolean })
  @IsOptional()
  @Matches(/^(true|false)$/)
  toReview?: string;
}

export class ReviewRequest {
  @IsIn(reviewOutcomes) outcome: ReviewOutcome;
}

export class ReadView {
  readId: string;
  /** An instant, UTC. */
  at: Date;
  /** The officer, or the partner's client. */
  by: string;
  /** The roles by which it was allowed. */
  roles: string[];
  purpose: string;
  action: string;
  /** Which classes of fields the answer shows. */
  classes: string[];
  /** How many people it shows. */
  people: number;
  /** The reason, where it was opened beyond the reader's assignments. */
  emergency?: string;
  reviewedBy?: string;
  reviewedAt?: Date;
  outcome?: ReviewOutcome;
}
