import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { IsInstant, PageQuery } from '@homeward/http';

export const reviewOutcomes = ['JUSTIFIED', 'NOT_JUSTIFIED'] as const;
export type ReviewOutcome = (typeof reviewOutcomes)[number];

export class ReadsQuery extends PageQuery {
  @ApiPropertyOptional({ format: 'uuid', description: 'Whom it was about.' }) @IsOptional() @IsUUID() personId?: string;

  @ApiPropertyOptional({ description: 'Who read: the subject of their token.' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  by?: string;

  @ApiPropertyOptional({ format: 'date-time' }) @IsOptional() @IsInstant() from?: string;
  @ApiPropertyOptional({ format: 'date-time' }) @IsOptional() @IsInstant() until?: string;

  @ApiPropertyOptional({ enum: ['true', 'false'], description: 'Only emergency reads that nobody has reviewed.' })
  @IsOptional()
  @IsIn(['true', 'false'])
  toReview?: 'true' | 'false';
}

export class ReviewRequest {
  @ApiProperty({ enum: reviewOutcomes }) @IsIn(reviewOutcomes) outcome: ReviewOutcome;
}

export class ReadView {
  @ApiProperty({ format: 'uuid' }) readId: string;
  @ApiProperty({ format: 'date-time' }) at: Date;
  @ApiProperty({ description: 'The officer, or the partner’s client.' }) by: string;
  @ApiProperty({ type: [String], description: 'The roles by which it was allowed.' }) roles: string[];
  @ApiProperty() purpose: string;
  @ApiProperty({ description: 'What was asked for, as the policy calls it.' }) action: string;
  @ApiProperty({ type: [String], description: 'Which classes of fields the answer shows.' }) classes: string[];
  @ApiProperty({ description: 'How many people it shows.' }) people: number;

  @ApiPropertyOptional({ description: 'The reason, where it was opened beyond the reader’s assignments.' })
  emergency?: string;

  @ApiPropertyOptional() reviewedBy?: string;
  @ApiPropertyOptional({ format: 'date-time' }) reviewedAt?: Date;
  @ApiPropertyOptional({ enum: reviewOutcomes }) outcome?: ReviewOutcome;
}
