import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { IsBoolean, IsIn, IsString, IsUUID, MaxLength } from 'class-validator';
import { Access, Caller } from '@homeward/access';
import type { WhoseNo } from '../commands/board-by-scan';
import { passengerView } from '../passenger-list/passenger.view';
import { RecordScans } from './record-scans';
import { Noes } from './scan-bodies';
import { ScannedView, recordedElsewhere } from './scanned.view';

/** A `go` needs all of it, exactly. A no needs a `code`, or a `personId` in its place, and nothing else. */
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
  constructor(private readonly scans: RecordScans) {}

  /**
   * Boards the person whose code was scanned, or refuses with every reason. `answer: no` is a withdrawal: it is recorded
   * and takes effect at once, and the answer shows the person OUT, and who of their family follows (`follow`); of somebody who is on another flight it shows nothing
   * else. 409 says that a no is not recorded, where nobody is known by the code. A no is never refused for its form: it may
   * be `false`, in capitals or another language, under another name, in a list, or text that is no JSON, and it is heard for
   * a flight without a list. Whatever else is sent with it is read as far as it can be. Needs no other service.
   */
  @Post()
  @HttpCode(200)
  @Access('boarding:work')
  async scan(
    @Param('flightId', ParseUUIDPipe) flightId: string,
    @Body() body: ScanRequest,
    @Noes() noes: WhoseNo[] | undefined,
    @Caller() caller: Caller,
  ): Promise<ScannedView> {
    const { list, personId, follow } = noes
      ? await this.scans.recordNoes(flightId, body, noes, caller)
      : await this.scans.record(flightId, body, caller);
    if (!list || !personId) return recordedElsewhere(body.code);
    const relatives = follow?.map((id) => ({ personId: id, code: list.people[id]!.code }));
    return { ...passengerView(list, personId), ...(relatives && { follow: relatives }) };
  }
}
