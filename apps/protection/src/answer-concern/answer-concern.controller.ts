import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { IsIn, IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import { Access, Caller } from '@homeward/access';
import { concernOutcomes, type ConcernOutcome } from '../model/concern';
import { holdKinds, type HoldKind } from '../model/protection-file';
import { Answering } from './answering';
import { ConcernView, concernView } from './concern.view';

export class AnswerConcernRequest {
  @IsIn(concernOutcomes) outcome: ConcernOutcome;
  /** With HOLD: which. */
  @IsOptional() @IsIn(holdKinds) holdKind?: HoldKind;
  @IsString() @MinLength(3) @MaxLength(4000) note: string;
}

@Controller('concerns/:concernId')
export class AnswerConcernController {
  constructor(private readonly answering: Answering) {}

  /** Says that protection has seen what it was told. The person goes on waiting. */
  @Post('sightings')
  @HttpCode(200)
  @Access('protection:record')
  async see(@Param('concernId', ParseUUIDPipe) id: string, @Caller() caller: Caller): Promise<ConcernView> {
    return concernView(await this.answering.see(id, caller));
  }

  /** Answers what was told: the person waits no longer for this. */
  @Post('answers')
  @HttpCode(200)
  @Access('protection:record')
  async answer(
    @Param('concernId', ParseUUIDPipe) id: string,
    @Body() body: AnswerConcernRequest,
    @Caller() caller: Caller,
  ): Promise<ConcernView> {
    return concernView(await this.answering.answer(id, body, caller));
  }
}
