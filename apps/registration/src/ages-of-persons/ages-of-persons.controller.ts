import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ArrayMaxSize, IsArray, IsUUID } from 'class-validator';
import { Access } from '@homeward/access';
import { thoseWhoAnswerFor } from '@homeward/contracts';
import type { Clock } from '@homeward/kernel';
import { InjectClock } from '@homeward/runtime';
import { ageBandOn, type AgeBand } from '../model/age-band';
import { dayAtOrigin, latestDayAtOrigin } from '../model/day-at-origin';
import type { Operation } from '../model/operation';
import { relationsOf } from '../model/relations';
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
  /** Ids of parents, and of guardians and caregivers who are shown; nobody of a record that this service did not write. */
  answeredBy: string[];
  /** ISO 639-3; in which a yes can be explained to them. */
  languages: string[];
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
    const [examined, ...found] = await Promise.all([
      this.persons.examine(personIds),
      ...personIds.map((id) => this.persons.find(id, id)),
    ]);
    const operations = await this.operationsOf(found.flatMap((stored) => stored?.state.operationId ?? []));
    const people = personIds.map((personId, at) => {
      const { operationId, personal } = found[at]?.state ?? {};
      const operation = operations.get(operationId);
      const ageBand = ageBandOn(personal?.dob, dayAtOrigin(operation, now));
      const turning = ageBand !== ageBandOn(personal?.dob, latestDayAtOrigin(operation, now));
      const record = examined.get(personId);
      const answeredBy =
        record?.state && record.broken.length === 0 ? thoseWhoAnswerFor(relationsOf(record.state)) : [];
      const { languages = [] } = personal ?? {};
      return { personId, answeredBy, languages, ...(turning ? { ageBand: 'UNKNOWN' as const, turning } : { ageBand }) };
    });
    return { people };
  }

  /** A family is of one operation, which is looked up once. */
  private async operationsOf(ids: string[]): Promise<Map<string | undefined, Operation>> {
    const operations = new Map<string | undefined, Operation>();
    for (const id of new Set(ids)) {
      const stored = await this.operations.find(id);
      if (stored) operations.set(id, stored.state);
    }
    return operations;
  }
}
