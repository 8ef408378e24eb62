import { Body, Controller, Get, Param, ParseUUIDPipe, Put, Res } from '@nestjs/common';
import { IsBoolean, IsIn, IsNumber, IsOptional, Matches, Min } from 'class-validator';
import { Access, Caller } from '@homeward/access';
import { exitStates } from '@homeward/contracts';
import { IsDay, withEtag, type Reply } from '@homeward/http';
import { exitKinds, type ExitKind, type ExitState } from '../model/exit-clearance';
import { ExitClearances } from '../storage/exit-clearances';
import { Persons } from '../storage/persons';
import { ExitClearanceView, exitClearanceView } from './exit-clearance.view';
import { recordExitClearance, stepOf } from './record-exit-clearance';

export class ExitClearanceRequest {
  @IsIn(exitKinds) kind: ExitKind;
  /** WAIVED or PAID with a `validUntil` becomes GRANTED. */
  @IsIn(exitStates) state: ExitState;
  @IsOptional() @IsNumber() @Min(0) amount?: number;
  /** ISO 4217. */
  @IsOptional() @Matches(/^[A-Z]{3}$/) currency?: string;
  /** The fine was let off. */
  @IsOptional() @IsBoolean() waived?: boolean;
  /** ISO date. */
  @IsOptional() @IsDay() validUntil?: string;
}

@Controller('people/:personId/exit-clearance')
export class RecordExitClearanceController {
  constructor(
    private readonly clearances: ExitClearances,
    private readonly persons: Persons,
  ) {}

  /** Records what the host authorities answered. The first answer needs no `If-Match`; a further one does. */
  @Put()
  @Access('exit-clearance:record')
  async put(
    @Param('personId', ParseUUIDPipe) personId: string,
    @Body() body: ExitClearanceRequest,
    @Caller() caller: Caller,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<ExitClearanceView> {
    await this.persons.get(personId);
    const { state: wanted, waived = false, ...said } = body;
    const step = stepOf({ wanted, waived });
    const stored = await this.clearances.change(step, { id: personId, personId }, caller, (clearance) =>
      recordExitClearance(clearance, { ...said, personId, wanted, waived }),
    );
    return exitClearanceView(withEtag(reply, stored));
  }

  @Get()
  @Access('papers:read')
  async one(
    @Param('personId', ParseUUIDPipe) personId: string,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<ExitClearanceView> {
    return exitClearanceView(withEtag(reply, await this.clearances.get(personId, personId)));
  }
}
