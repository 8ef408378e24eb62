import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

/** One rule that is not met, who can put it right, and until when the refusal lasts. */
export class BrokenRuleView {
  @ApiProperty({ description: 'The unique name of the rule.' }) name: string;
  @ApiProperty({ description: 'Reason code; several rules may share one.' }) code: string;
  @ApiProperty({ description: 'The sentence that an officer reads.' }) says: string;
  @ApiProperty({ description: 'Role that can lift it.' }) unblockedBy: string;
  @ApiPropertyOptional({ description: 'Until when it stands, ISO 8601, where known.' }) until?: string;
  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'The values in the sentence, so that it can be translated.',
  })
  parameters?: Record<string, string>;
}

/** Problem document, RFC 9457. Carries no personal data. */
export class Problem {
  @ApiProperty() type: string;
  @ApiProperty() title: string;
  @ApiProperty() status: number;
  @ApiPropertyOptional() detail?: string;
  @ApiPropertyOptional({ description: 'Id to quote when asking for help.' }) instance?: string;
  @ApiPropertyOptional({ type: [BrokenRuleView] }) broken?: BrokenRuleView[];
  @ApiPropertyOptional({ type: [String], description: 'Names of fields that could not be read; never their values.' })
  fields?: string[];
}
