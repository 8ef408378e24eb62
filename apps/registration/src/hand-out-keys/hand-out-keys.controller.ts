import { Body, Controller, ForbiddenException, HttpCode, Post } from '@nestjs/common';
import { ArrayMaxSize, IsArray, IsIn, IsUUID } from 'class-validator';
import { Access, Caller } from '@homeward/access';
import type { SealClass } from '@homeward/privacy';
import { InjectDatabase } from '@homeward/runtime';
import { operationKeysFor } from '../storage/operation-keys';
import { PersonKeys } from '../storage/person-keys';
import type { Database } from '../storage/prisma';
import { mayOpen } from './classes-of-services';

export class PersonKeysRequest {
  /** Persons; or operations, for what is written about a movement and about nobody registered. */
  @IsArray() @ArrayMaxSize(1000) @IsUUID(undefined, { each: true }) personIds: string[];
  /** What the asking service wants to open; the table of services decides. */
  @IsIn(['identity', 'protection', 'medical', 'consent']) sealClass: SealClass;
}

export class PersonKeysView {
  /** Keys of that one class, base64, by the id asked for. Persons without a key are missing, as is whom nobody knows. */
  keys: Record<string, string>;
}

/** Keys for services, each for its own class of data. People never come through here. */
@Controller('person-keys')
export class HandOutKeysController {
  constructor(@InjectDatabase() private readonly db: Database) {}

  @Post()
  @HttpCode(200)
  @Access('person-key:read')
  async keys(@Body() { personIds, sealClass }: PersonKeysRequest, @Caller() caller: Caller): Promise<PersonKeysView> {
    if (!mayOpen(caller.id, sealClass)) throw new ForbiddenException('This service may not open this class of data.');
    const ofPersons = await PersonKeys.of(this.db).keysFor(personIds, sealClass);
    const others = personIds.filter((id) => !ofPersons.has(id));
    const ofOperations = others.length > 0 ? await operationKeysFor(this.db, others, sealClass) : [];
    return {
      keys: Object.fromEntries([...ofPersons, ...ofOperations].map(([id, key]) => [id, key.toString('base64')])),
    };
  }
}
