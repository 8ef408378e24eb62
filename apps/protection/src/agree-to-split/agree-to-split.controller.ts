import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { IsBoolean, IsString, IsUUID, MaxLength } from 'class-validator';
import { Access, Caller } from '@homeward/access';
import { ageToDecideAlone, NotFound, type AgeBand } from '@homeward/kernel';
import { lockUntilEnd, type Tx } from '@homeward/messaging';
import { demandPeopleHere, onceMore, patience } from '@homeward/persistence';
import type { Vault } from '@homeward/privacy';
import { AgesNow, InjectDatabase, InjectVault } from '@homeward/runtime';
import type { AgreeToSplit } from '../commands/agree-to-split';
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

/** By the history, to which the service can only add: of everybody in the family of who leaves, as an index finds them. */
const spokeSql = `
  SELECT EXISTS (SELECT 1 FROM history h
    WHERE h.aggregate_id IN (SELECT p.person_id FROM person p JOIN person l ON l.family_id = p.family_id WHERE l.person_id = $1::uuid)
      AND h.aggregate_id <> $2::uuid AND h.aggregate = 'protection_file' AND h.type = 'SplitAgreed'
      AND h.data->>'leaverId' = $1::text AND h.by = $3) AS "forAnother"`;

@Controller('people/:personId/split-agreements')
export class AgreeToSplitController {
  constructor(
    private readonly files: ProtectionFiles,
    private readonly ages: AgesNow,
    @InjectDatabase() private readonly db: Database,
    @InjectVault() private readonly vault: Vault,
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
    await this.record({ ...body, personId, ageBand }, caller);
    return { personId, leaverId: body.leaverId, agreed: true };
  }

  private async record(said: Omit<AgreeToSplit, 'byProtection' | 'spokeForAnother'>, caller: Caller): Promise<void> {
    const { personId, leaverId } = said;
    const target = { id: personId, personId, unconditional: true };
    const byProtection = caller.roles.includes('protection-officer');
    await this.vault.keyOf(personId); // fetched before the transaction, never inside it
    const once = async (tx: Tx): Promise<void> => {
      await lockUntilEnd(tx, 'agreementsToPart', leaverId);
      const [spoke] = await tx.$queryRawUnsafe<{ forAnother: boolean }[]>(spokeSql, leaverId, personId, caller.id);
      await this.files.changeIn(tx, 'agree-to-split', target, caller, () =>
        agreeToSplit({ ...said, byProtection, spokeForAnother: spoke!.forAnother }),
      );
    };
    await onceMore(() => this.db.$transaction((tx) => once(tx as unknown as Tx), patience));
  }
}
