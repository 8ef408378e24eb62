import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ArrayMaxSize, IsArray, IsUUID } from 'class-validator';
import { Access } from '@homeward/access';
import type { Clock } from '@homeward/kernel';
import { InjectClock, InjectDatabase } from '@homeward/runtime';
import { statusAt, type Consent, type ConsentStatus } from '../model/consent';
import type { Database } from '../storage/prisma';

export class StatusRequest {
  @IsArray() @ArrayMaxSize(1000) @IsUUID(undefined, { each: true }) personIds: string[];
}

export class StatusOfPerson {
  personId: string;
  status: ConsentStatus;
}

export class StatusOfPersonsView {
  /** The moment of the answer: anything said later was said after the aircraft doors closed. */
  asOf: string;
  people: StatusOfPerson[];
}

/** Asked when the aircraft doors close: the consent of each person at this moment, straight from the record. */
@Controller('standing')
export class StatusOfPersonsController {
  constructor(
    @InjectDatabase() private readonly db: Database,
    @InjectClock() private readonly clock: Clock,
  ) {}

  @Post()
  @HttpCode(200)
  @Access('standing:read')
  async status(@Body() { personIds }: StatusRequest): Promise<StatusOfPersonsView> {
    const now = this.clock.now();
    const rows = await this.db.consent.findMany({ where: { personId: { in: personIds }, purpose: 'RETURN' } });
    const byPerson = new Map(rows.map((r) => [r.personId, r.state as unknown as Consent]));
    return {
      asOf: now.toISOString(),
      people: personIds.map((personId) => ({ personId, status: statusAt(byPerson.get(personId), now) })),
    };
  }
}
