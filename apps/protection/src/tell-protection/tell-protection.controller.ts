import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { IsIn, IsString, IsUUID, MaxLength, MinLength } from 'class-validator';
import { Access, Caller } from '@homeward/access';
import { concernKinds, type ConcernKind } from '../model/concern';
import { Telling } from './telling';

export class TellProtectionRequest {
  /** Chosen by the client, so that sending it twice has one effect. */
  @IsUUID() concernId: string;
  @IsIn(concernKinds) kind: ConcernKind;
  /** What was heard, in words. Nobody but protection reads them again, their writer included. */
  @IsString() @MinLength(3) @MaxLength(4000) words: string;
  /** Where it was heard: a desk, a gate, a telephone. */
  @IsString() @MinLength(2) @MaxLength(200) heardAt: string;
}

/** That protection has it. Nothing of it can be read back here. */
export class ToldReceipt {
  concernId: string;
  /** When it was received, UTC. */
  receivedAt: string;
}

@Controller('people/:personId/concerns')
export class TellProtectionController {
  constructor(private readonly telling: Telling) {}

  /**
   * Tells protection of fear, violence or anything else that was heard of a person (docs/handbook/consent.md#r-cons-15). The
   * person does not travel, and their embassy is told nothing, until protection has answered.
   */
  @Post()
  @Access('protection:refer')
  async tell(
    @Param('personId', ParseUUIDPipe) personId: string,
    @Body() { concernId, kind, words, heardAt }: TellProtectionRequest,
    @Caller() caller: Caller,
  ): Promise<ToldReceipt> {
    const told = { kind, words, heardAt, by: caller.id };
    const { receivedAt } = await this.telling.tell({ concernId, personId, told }, caller);
    return { concernId, receivedAt };
  }
}
