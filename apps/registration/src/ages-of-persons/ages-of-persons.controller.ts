import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ArrayMaxSize, IsArray, IsUUID } from 'class-validator';
import { Access } from '@homeward/access';
import type { Clock } from '@homeward/kernel';
import { InjectClock } from '@homeward/runtime';
import { ageBandOn, type AgeBand } from '../model/age-band';
import { dayAtOrigin, latestDayAtOrigin } from '../model/day-at-origin';
import { Operations } from '../storage/operations';
import { Persons } from '../storage/persons';

export class AgesRequest {
  @IsArray() @ArrayMaxSize(20) @IsUUID(undefined, { each: true }) personIds: string[];
}

export class AgeOfPerson {
  personId: string;
  /** Under or over 18; UNKNOWN also of nobody registered. */
  ageBand: AgeBand;
  /** 18 on this day or on the next: nobody knows the time zone where they are, and so both may be true (`ageBand` is UNKNOWN). */
  turning?: boolean;
}

export class AgesView {
  people: AgeOfPerson[];
}

/**
 * Asked as a consent, or an agreement to part, is given. On this day at the first airport of their operation, and on none that the caller names: by asking for one day
 * after the other a date of birth could be found out.
 */
@Controller('ages')
export class AgesOfPersonsController {
  constructor(
    private readonly persons: Persons,
    private readonly operations: Operations,
    @InjectClock() private readonly clock: Clock,
  ) {}

  @Post()
  @HttpCode(200)
  @Access('ages:read')
  async ages(@Body() { personIds }: AgesRequest): Promise<AgesView> {
    const now = this.clock.now();
    const people = await Promise.all(
      personIds.map(async (personId) => {
        const stored = await this.persons.find(personId, personId);
        const operation = stored && (await this.operations.find(stored.state.operationId));
        const dob = stored?.state.personal?.dob;
        const ageBand = ageBandOn(dob, dayAtOrigin(operation?.state, now));
        const turning = ageBand !== ageBandOn(dob, latestDayAtOrigin(operation?.state, now));
        return { personId, ...(turning ? { ageBand: 'UNKNOWN' as const, turning } : { ageBand }) };
      }),
    );
    return { people };
  }
}
