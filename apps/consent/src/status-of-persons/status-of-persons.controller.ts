import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsDefined, IsIn, IsOptional, IsUUID, Matches, ValidateNested } from 'class-validator';
import { Access } from '@homeward/access';
import type { Clock } from '@homeward/kernel';
import { InjectClock } from '@homeward/runtime';
import { KnownPersons } from '../know-persons/known-persons';
import { modes, type Mode } from '../model/journey';
import { recordId } from '../model/record-id';
import { statusFound, type StatusForJourney } from '../model/status-for-journey';
import { Consents } from '../storage/consents';

export class JourneyAheadRequest {
  @IsUUID() operationId: string;
  /** IATA code of the airport where the person leaves the flight. */
  @Matches(/^[A-Z]{3}$/) destination: string;
  @IsIn(modes) mode: Mode;
  /** Where the flight stops before; programs of the version before leave it out, and nothing is compared. */
  @IsOptional() @IsArray() @ArrayMaxSize(6) @Matches(/^[A-Z]{3}$/, { each: true }) via?: string[];
}

export class PersonAboardRequest {
  @IsUUID() personId: string;
  /** The journey to which they have to have said yes. */
  @IsDefined() @ValidateNested() @Type(() => JourneyAheadRequest) journey: JourneyAheadRequest;
}

export class StatusRequest {
  @IsArray()
  @ArrayMaxSize(1000)
  @ValidateNested({ each: true })
  @Type(() => PersonAboardRequest)
  people: PersonAboardRequest[];
}

export class StatusOfPerson {
  personId: string;
  /**
   * The status of the consent to return; OTHER_JOURNEY where the yes is to another journey than the one that was asked about,
   * or names none. NONE also where the record is not to be believed.
   */
  status: StatusForJourney;
  /** Whether the record is as this service wrote it. */
  agreesWithHistory: boolean;
}

export class StatusOfPersonsView {
  /** The moment of the answer: anything said later was said after the aircraft doors closed. */
  asOf: string;
  people: StatusOfPerson[];
}

/**
 * Asked when the aircraft doors close: the consent of each person to the journey ahead, at this moment, straight from the
 * record. A no under another of their records, where two were one person, is a no here too. `standing` is its address for
 * programs of the version before.
 */
@Controller(['consents-now', 'standing'])
export class StatusOfPersonsController {
  constructor(
    private readonly consents: Consents,
    private readonly persons: KnownPersons,
    @InjectClock() private readonly clock: Clock,
  ) {}

  @Post()
  @HttpCode(200)
  @Access('owners-answer:read')
  async status(@Body() { people }: StatusRequest): Promise<StatusOfPersonsView> {
    const now = this.clock.now();
    const others = await this.persons.otherRecordsOf(people.map(({ personId }) => personId));
    const all = [...people.map(({ personId }) => personId), ...[...others.values()].flat()];
    const found = await this.consents.examine([...new Set(all)].map((id) => recordId(id, 'RETURN')));
    const recordOf = (personId: string) => found.get(recordId(personId, 'RETURN'));
    const statusOf = ({ personId, journey }: PersonAboardRequest): StatusOfPerson => ({
      personId,
      ...statusFound(recordOf(personId), (others.get(personId) ?? []).map(recordOf), journey, now),
    });
    return { asOf: now.toISOString(), people: people.map(statusOf) };
  }
}
