import { Body, Controller, ForbiddenException, HttpCode, Post } from '@nestjs/common';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsUUID } from 'class-validator';
import { Access, Caller } from '@homeward/access';
import type { SealClass } from '@homeward/privacy';
import { PersonKeys } from '../storage/person-keys';
import { mayOpen } from './classes-of-services.decision';

export class PersonKeysRequest {
  @IsArray() @ArrayMaxSize(1000) @IsUUID(undefined, { each: true }) personIds: string[];
  /** For what is written about a movement and about nobody registered. */
  @IsOptional() @IsArray() @ArrayMaxSize(1000) @IsUUID(undefined, { each: true }) operationIds?: string[];
  /** What the asking service wants to open; the table of services decides. */
  @IsIn(['identity', 'protection', 'medical', 'consent']) sealClass: SealClass;
}

export class PersonKeysView {
  /** Keys of that one class, base64, by the person asked for. A person without a key is missing, as is an id that nobody has. */
  keys: Record<string, string>;
  /** The same by the operation asked for. An id that is no operation's is missing. */
  operationKeys: Record<string, string>;
}

const inBase64 = (keys: Iterable<[string, Buffer]>): Record<string, string> =>
  Object.fromEntries([...keys].map(([id, key]) => [id, key.toString('base64')]));

/** Keys for services, each for its own class of data. People never come through here. */
@Controller('person-keys')
export class HandOutKeysController {
  constructor(private readonly keysOfPersons: PersonKeys) {}

  @Post()
  @HttpCode(200)
  @Access('person-key:read')
  async keys(
    @Body() { personIds, operationIds, sealClass }: PersonKeysRequest,
    @Caller() caller: Caller,
  ): Promise<PersonKeysView> {
    if (!mayOpen(caller.id, sealClass)) throw new ForbiddenException('This service may not open this class of data.');
    return {
      keys: inBase64(await this.keysOfPersons.keysFor(personIds, sealClass)),
      operationKeys: inBase64(
        operationIds?.length ? await this.keysOfPersons.keysForOperations(operationIds, sealClass) : [],
      ),
    };
  }
}
