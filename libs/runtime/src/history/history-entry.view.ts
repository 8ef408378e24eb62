import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';

/** Something that happened to a person, as a service recorded it: no text about anybody, and nothing that is sealed. */
export class HistoryEntryView {
  @ApiProperty() entryId: string;

  @ApiProperty({ format: 'uuid', description: 'The record in which it stands; one that was merged is another one.' })
  personId: string;

  @ApiProperty({ description: 'The kind of event, such as `ConsentWithdrawn`.' }) event: string;

  @ApiProperty({ format: 'date-time', description: 'When it happened; where that is not known, when it was recorded.' })
  at: string;

  @ApiPropertyOptional({
    description: 'Who did it: the subject of their token, or `service:<name>`. Missing where it would say why.',
  })
  by?: string;

  @ApiPropertyOptional({ description: 'What kind of it, as a code.' }) what?: string;
  @ApiPropertyOptional({ format: 'uuid' }) flightId?: string;
}
