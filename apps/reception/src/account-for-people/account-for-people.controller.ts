import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Matches, Max, MaxLength, Min, MinLength } from 'class-validator';
import { Access, Caller } from '@homeward/access';
import { varianceCodes, type VarianceCode, needKinds, type NeedKind } from '@homeward/contracts';
import type { Vault } from '@homeward/privacy';
import { InjectVault } from '@homeward/runtime';
import { ArrivalView, arrivalView } from '../arrivals-of-flight/arrival.view';
import { signedBy } from '../model/signed-by';
import { Arrivals } from '../storage/arrivals';
import { countHeads, recordNeed, recordVariance, tickPerson } from './account-for-people';

const iata = /^[A-Z]{3}$/;

export class TickRequest {
  @IsUUID() personId: string;
  /** The stop where the person left the aircraft. */
  @Matches(iata) offPoint: string;
}

export class HeadcountRequest {
  @Matches(iata) offPoint: string;
  @IsInt() @Min(0) @Max(1000) count: number;
}

export class VarianceRequest {
  /** Chosen by the client. */
  @IsUUID() varianceId: string;
  @IsIn(varianceCodes) code: VarianceCode;
  @Matches(iata) offPoint: string;
  /** One of those who left. Only for a count error, a birth and somebody too many may it be missing, or somebody else. */
  @IsOptional() @IsUUID() personId?: string;
  @IsString() @MinLength(3) @MaxLength(2000) explanation: string;
}

export class NeedRequest {
  /** Chosen by the client. */
  @IsUUID() needId: string;
  @IsUUID() personId: string;
  @IsIn(needKinds) kind: NeedKind;
}

/** Facts added one after the other on a bad line: none of them needs `If-Match`, each counts once. */
@Controller('flights/:flightId/arrivals')
export class AccountForPeopleController {
  constructor(
    private readonly arrivals: Arrivals,
    @InjectVault() private readonly vault: Vault,
  ) {}

  /** One person was seen off the aircraft. */
  @Post('ticks')
  @HttpCode(200)
  @Access('arrival:work')
  async tick(
    @Param('flightId', ParseUUIDPipe) flightId: string,
    @Body() body: TickRequest,
    @Caller() caller: Caller,
  ): Promise<ArrivalView> {
    const stored = await this.arrivals.add('tick', flightId, caller, (arrival, now) =>
      tickPerson({ ...body, arrival, at: now.toISOString(), by: caller.id }),
    );
    return arrivalView(stored, this.arrivals);
  }

  /** Heads counted at a stop, without a list in hand. */
  @Post('headcounts')
  @HttpCode(200)
  @Access('arrival:work')
  async count(
    @Param('flightId', ParseUUIDPipe) flightId: string,
    @Body() { offPoint, count }: HeadcountRequest,
    @Caller() caller: Caller,
  ): Promise<ArrivalView> {
    const stored = await this.arrivals.add('count-heads', flightId, caller, (arrival) =>
      countHeads({ arrival, offPoint, count, by: caller.id }),
    );
    return arrivalView(stored, this.arrivals);
  }

  /**
   * Somebody, or a number, is not as expected: says which, and why. That nobody has seen somebody (missing, died, left in
   * transit) is told to protection at once, and explains them only when it is confirmed.
   */
  @Post('variances')
  @HttpCode(200)
  @Access('arrival:work')
  async variance(
    @Param('flightId', ParseUUIDPipe) flightId: string,
    @Body() body: VarianceRequest,
    @Caller() caller: Caller,
  ): Promise<ArrivalView> {
    const personId = body.personId ?? undefined; // null says the same, and is not to be kept beside it
    const key = await this.vault.keyAbout(personId, (await this.arrivals.get(flightId)).state.operationId);
    const stored = await this.arrivals.add('record-variance', flightId, caller, (arrival, now) =>
      recordVariance({ arrival, words: { ...body, personId }, recorded: signedBy(caller, now), key }),
    );
    return arrivalView(stored, this.arrivals);
  }

  /** What a person needs right away. */
  @Post('needs')
  @HttpCode(200)
  @Access('arrival:work')
  async need(
    @Param('flightId', ParseUUIDPipe) flightId: string,
    @Body() body: NeedRequest,
    @Caller() caller: Caller,
  ): Promise<ArrivalView> {
    const stored = await this.arrivals.add('record-need', flightId, caller, (arrival, now) =>
      recordNeed({ arrival, need: { ...body, at: now.toISOString() } }),
    );
    return arrivalView(stored, this.arrivals);
  }
}
