import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean } from 'class-validator';

export class ClaimRequest {
  @ApiProperty({ description: 'Also where somebody else works on it.' }) @IsBoolean() takeOver: boolean;
}

/** Who works on somebody of a queue. */
export class ClaimView {
  @ApiProperty({ description: 'The subject of their token.' }) by: string;
  @ApiProperty({ format: 'date-time', description: 'Until when, unless it is asked for again.' }) until: string;
  @ApiProperty({ description: 'Whether it is who asked.' }) mine: boolean;
}
