import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ArrayMaxSize, IsArray, IsUUID } from 'class-validator';
import { Access } from '@homeward/access';
import type { Clock } from '@homeward/kernel';
import { InjectClock } from '@homeward/runtime';
import { statusAt, type ConsentStatus } from '../model/consent';
import { recordId } from '../model/record-id';
import { Consents } from '../storage/consents';

export class StatusRequest {
  @IsArray() @ArrayMaxSize(1000) @IsUUID(undefined, { each: true }) personIds: string[];
}

export class StatusOfPerson {
  personId: string;
  /** NONE also where the record is not to be believed. */
  status: ConsentStatus;
  /** Whether the record is as this service wrote it. */
  agreesWithHistory: boolean;
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
    private readonly consents: Consents,
    @InjectClock() private readonly clock: Clock,
  ) {}

  @Post()
  @HttpCode(200)
  @Access('standing:read')
  async status(@Body() { personIds }: StatusRequest): Promise<StatusOfPersonsView> {
    const now = this.clock.now();
    const found = await this.consents.examine(personIds.map((personId) => recordId(personId, 'RETURN')));
    return {
      asOf: now.toISOString(),
      people: personIds.map((personId) => {
        const consent = found.get(recordId(personId, 'RETURN'));
        const agrees = !consent || consent.broken.length === 0;
        return { personId, status: agrees ? statusAt(consent?.state, now) : 'NONE', agreesWithHistory: agrees };
      }),
    };
  }
}
