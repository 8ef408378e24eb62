import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { IsBoolean, IsIn, IsString, IsUUID, MaxLength } from 'class-validator';
import { Access, Caller } from '@homeward/access';
import { RulesBroken, brokenBy, type BrokenRule } from '@homeward/kernel';
import type { Tx } from '@homeward/messaging';
import { PassengerView, passengerView } from '../passenger-list/passenger.view';
import { aboardOneFlightOnly } from '../rules/boarding-gate/aboard-one-flight-only';
import { isAboardElsewhere } from '../storage/aboard-elsewhere';
import { PassengerLists } from '../storage/passenger-lists';
import { boardByScan, brokenByScan, passengerWith } from './board-by-scan';

export class ScanRequest {
  /** Chosen by the device, so that a scan sent twice is one scan. */
  @IsUUID() scanId: string;
  /** What the scanner read: the number on the wristband. */
  @IsString() @MaxLength(80) code: string;
  /** Whether the person was asked, alone, if they wish to go. */
  @IsBoolean() asked: boolean;
  @IsIn(['go', 'no', '']) answer: 'go' | 'no' | '';
  @IsString() @MaxLength(40) device: string;
}

@Controller('flights/:flightId/scans')
export class BoardByScanController {
  constructor(private readonly lists: PassengerLists) {}

  /** Boards the person whose code was scanned, or refuses with every reason. Needs no other service. */
  @Post()
  @HttpCode(200)
  @Access('boarding:work')
  async scan(
    @Param('flightId', ParseUUIDPipe) flightId: string,
    @Body() body: ScanRequest,
    @Caller() caller: Caller,
  ): Promise<PassengerView> {
    let broken: BrokenRule[] = [];
    const target = { id: flightId, unconditional: true };
    const { state } = await this.lists.decide(
      target,
      { ...caller, commandId: undefined },
      undefined,
      (day) => {
        broken = brokenByScan(day, body);
        return boardByScan(day, body);
      },
      async (tx, list) => {
        const person = passengerWith(list, body.code);
        if (!person?.boarded) return;
        const elsewhere = await isAboardElsewhere(tx as unknown as Tx, person.personId, flightId);
        const twice = brokenBy([aboardOneFlightOnly], { elsewhere });
        if (twice.length > 0) throw new RulesBroken(twice);
      },
    );
    if (broken.length > 0) throw new RulesBroken(broken);
    return passengerView(state, passengerWith(state, body.code)?.personId ?? '');
  }
}
