import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

/** A key that waits for an operator: the message that failed, and what is behind it. No payload. */
export class ParkedKeyView {
  @ApiProperty() key: string;
  @ApiProperty() messageId: string;
  @ApiProperty() type: string;
  @ApiProperty() stream: string;
  @ApiProperty() reason: string;
  @ApiProperty() attempts: number;
  @ApiProperty() parkedAt: Date;
  @ApiProperty({ description: 'How many later messages of the key wait for it.' }) behind: number;
  @ApiPropertyOptional({ description: 'Why somebody proposed to discard it.' }) discardReason?: string;
  @ApiPropertyOptional({ description: 'Who proposed it; somebody else has to confirm it.' }) discardProposedBy?: string;
}

export class ReleasedView {
  @ApiProperty({ description: 'How many messages of the key were applied.' }) released: number;
}

/** A discard on record. */
export class DiscardView {
  @ApiProperty() messageId: string;
  @ApiProperty() key: string;
  @ApiProperty() type: string;
  @ApiProperty() stream: string;
  @ApiProperty({ description: 'Why it was parked.' }) parkedFor: string;
  @ApiProperty() reason: string;
  @ApiProperty() proposedBy: string;
  @ApiProperty() proposedAt: Date;
  @ApiPropertyOptional() confirmedBy?: string;
  @ApiPropertyOptional() confirmedAt?: Date;
}
