import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ArrayMaxSize, IsArray, IsUUID } from 'class-validator';
import { Access } from '@homeward/access';
import type { RelationV1 } from '@homeward/contracts';
import type { Examined } from '@homeward/persistence';
import type { Vault } from '@homeward/privacy';
import { InjectDatabase, InjectVault } from '@homeward/runtime';
import type { ExitClearance } from '../model/exit-clearance';
import type { Identity } from '../model/identity';
import type { Assessment, Person } from '../model/person';
import { relationsOf } from '../model/relations';
import { toCarry } from '../model/carried-identity';
import { ExitClearances } from '../storage/exit-clearances';
import { Persons } from '../storage/persons';
import type { Database } from '../storage/prisma';

export class RecordsRequest {
  @IsArray() @ArrayMaxSize(1000) @IsUUID(undefined, { each: true }) personIds: string[];
}

/** What registration has published of somebody, as its own record says it now. */
export class RecordOfPerson {
  personId: string;
  operationId: string;
  familyId: string;
  mergedInto?: string;
  /** Ids of records that were merged into this one; sorted. */
  merged: string[];
  relations: RelationV1[];
  identity?: Assessment;
  document?: { kind: string; validUntil?: string };
  exit?: { state: string; validUntil?: string };
  /** Name and birth, sealed as they are in events; missing once the person's key was destroyed. */
  sealed?: string;
  /** Whether record and exit clearance are as this service wrote them. */
  agreesWithHistory: boolean;
}

export class RecordsView {
  /** Whoever is registered nowhere is missing. */
  people: RecordOfPerson[];
}

/** Asked when the aircraft doors close: what the list was judged by is compared with it. */
@Controller('records-now')
export class RecordsNowController {
  constructor(
    private readonly persons: Persons,
    private readonly exits: ExitClearances,
    @InjectDatabase() private readonly db: Database,
    @InjectVault() private readonly vault: Vault,
  ) {}

  /** What is on record of each of these people at this moment. Names and births are sealed. */
  @Post()
  @HttpCode(200)
  @Access('owners-answer:read')
  async records(@Body() { personIds }: RecordsRequest): Promise<RecordsView> {
    const [found, exits, merged, sealed] = await Promise.all([
      this.persons.examine(personIds),
      this.exits.examine(personIds),
      this.db.person.findMany({ where: { mergedInto: { in: personIds } }, select: { id: true, mergedInto: true } }),
      this.sealedOf(personIds),
    ]);
    const people = [...found.values()].flatMap((record) => {
      if (!record.state) return [];
      const exit = exits.get(record.id);
      const agreesWithHistory = record.broken.length === 0 && (exit?.broken.length ?? 0) === 0;
      const beside = merged.filter((m) => m.mergedInto === record.id).map((m) => m.id);
      const about = { merged: beside.sort(), sealed: sealed.get(record.id), agreesWithHistory };
      return { ...recordOf(record, exit?.state), ...about };
    });
    return { people };
  }

  private async sealedOf(ids: string[]): Promise<Map<string, string>> {
    const rows = await this.db.person.findMany({ where: { id: { in: ids } }, select: { id: true, sealed: true } });
    const opened = await this.vault.openMany<Identity>(
      rows.flatMap(({ id, sealed }) => (sealed ? { personId: id, sealed } : [])),
    );
    const sealed = [...opened].map(async ([id, identity]): Promise<[string, string]> => [
      id,
      await this.vault.seal(id, toCarry(identity)),
    ]);
    return new Map(await Promise.all(sealed));
  }
}

const recordOf = ({ state: p }: Examined<Person>, exit: ExitClearance | undefined) => ({
  personId: p.personId,
  operationId: p.operationId,
  familyId: p.familyId,
  mergedInto: p.mergedInto,
  relations: relationsOf(p),
  identity: p.told,
  document: p.document && { kind: p.document.kind, validUntil: p.document.validUntil },
  exit: exit && { state: exit.state, validUntil: exit.validUntil },
});
