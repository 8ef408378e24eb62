import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { IsBoolean, IsString, IsUUID, MaxLength } from 'class-validator';
import { Access, Caller } from '@homeward/access';
import { ageToDecideAlone, NotFound, type AgeBand } from '@homeward/kernel';
import { demandPeopleHere } from '@homeward/persistence';
import { AgesNow, InjectDatabase } from '@homeward/runtime';
import type { Database } from '../storage/prisma';
import { ProtectionFiles } from '../storage/protection-files';
import { agreeToSplit } from './agree-to-split';

export class AgreeToSplitRequest {
  /** The member who does not travel with the others. */
  @IsUUID() leaverId: string;
  @IsBoolean() askedInPrivate: boolean;
  /** How the family comes together again. */
  @IsString() @MaxLength(2000) plan: string;
}

export class SplitAgreedView {
  personId: string;
  leaverId: string;
  agreed: true;
}

@Controller('people/:personId/split-agreements')
export class AgreeToSplitController {
  constructor(
    private readonly files: ProtectionFiles,
    private readonly ages: AgesNow,
    @InjectDatabase() private readonly db: Database,
  ) {}

  /**
   * Records that this adult agrees, asked alone, that the family parts from one member (docs/handbook/family.md#r-fam-2).
   */
  @Post()
  @Access('split:record')
  async agree(
    @Param('personId', ParseUUIDPipe) personId: string,
    @Body() body: AgreeToSplitRequest,
    @Caller() caller: Caller,
  ): Promise<SplitAgreedView> {
    const person = await this.db.person.findFirst({ where: { personId } });
    if (!person) throw new NotFound('Person');
    await demandPeopleHere(this.db, [body.leaverId]);
    const known = new Map([[personId, person.ageBand as AgeBand]]);
    const ageBand = ageToDecideAlone((await this.ages.of(known)).get(personId)!);
    const target = { id: personId, personId, unconditional: true };
    await this.files.change('agree-to-split', target, caller, () => agreeToSplit({ ...body, personId, ageBand }));
    return { personId, leaverId: body.leaverId, agreed: true };
  }
}
