import { Body, Controller, Param, ParseUUIDPipe, Put, Res } from '@nestjs/common';
import { Access, Caller } from '@homeward/access';
import { withEtag, type Reply } from '@homeward/http';
import { PersonView, personView } from '../people/person.view';
import { Circumstances } from '../register-person/circumstances';
import { PersonConsequences } from '../register-person/person-consequences';
import { PersonRequest, identityOf } from '../register-person/person.request';
import { Fingerprints } from '../storage/fingerprints';
import { Persons } from '../storage/persons';
import { PersonTransaction } from '../storage/person-transaction';
import { DuplicateSearch } from '../suspect-duplicates/duplicate-search';
import { correctPerson } from './correct-person';

@Controller('people/:personId')
export class CorrectPersonController {
  constructor(
    private readonly persons: Persons,
    private readonly fingerprints: Fingerprints,
    private readonly circumstances: Circumstances,
    private readonly transaction: PersonTransaction,
    private readonly search: DuplicateSearch,
    private readonly consequences: PersonConsequences,
  ) {}

  /**
   * Replaces what is said of a person. A birth that makes somebody of age who may be a child is `birthToConfirm` until a second
   * account sends the same. Needs `If-Match`.
   */
  @Put()
  @Access('person:register')
  async correct(
    @Param('personId', ParseUUIDPipe) personId: string,
    @Body() body: PersonRequest,
    @Caller() caller: Caller,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<PersonView> {
    const { caseId, operationId } = (await this.persons.get(personId)).state;
    const { relation, motherId, registeredOn } = body;
    const around = await this.circumstances.of({ personId, caseId, motherId });
    const identity = identityOf(body);
    const keys = this.fingerprints.of(identity);
    const stored = await this.transaction.run({ personIds: [personId] }, async (tx) => {
      await this.search.lock(tx, operationId, keys);
      const corrected = await this.persons.changeIn(tx, 'correct', { id: personId, personId }, caller, (person, now) =>
        correctPerson(person!, { identity, keys, relation, motherId, ...around, registeredOn, by: caller.id, now }),
      );
      return this.consequences.draw(tx, caller, corrected);
    });
    return personView(withEtag(reply, stored));
  }
}
