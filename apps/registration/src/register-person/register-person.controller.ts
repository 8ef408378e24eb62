import { Body, Controller, Post, Res } from '@nestjs/common';
import { Access, Caller } from '@homeward/access';
import { withEtag, type Reply } from '@homeward/http';
import { PersonView, personView } from '../people/person.view';
import { CaseFiles } from '../storage/case-files';
import { Fingerprints } from '../storage/fingerprints';
import { Persons } from '../storage/persons';
import { PersonTransaction } from '../storage/person-transaction';
import { DuplicateSearch } from '../suspect-duplicates/duplicate-search';
import { Circumstances } from './circumstances';
import { PersonConsequences } from './person-consequences';
import { RegisterPersonRequest, identityOf } from './person.request';
import { registerPerson } from './register-person';

@Controller('people')
export class RegisterPersonController {
  constructor(
    private readonly cases: CaseFiles,
    private readonly persons: Persons,
    private readonly fingerprints: Fingerprints,
    private readonly circumstances: Circumstances,
    private readonly transaction: PersonTransaction,
    private readonly search: DuplicateSearch,
    private readonly consequences: PersonConsequences,
  ) {}

  /** Registers a person in a case. Their key is made with the record; 409 names every rule that is not met. */
  @Post()
  @Access('person:register')
  async register(
    @Body() body: RegisterPersonRequest,
    @Caller() caller: Caller,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<PersonView> {
    const { personId, relation, motherId, registeredOn } = body;
    const [{ state: file }, around] = await Promise.all([this.cases.get(body.caseId), this.circumstances.of(body)]);
    const identity = identityOf(body);
    const keys = this.fingerprints.of(identity);
    const stored = await this.transaction.run({ personIds: [], newPersonIds: [personId] }, async (tx) => {
      await this.search.lock(tx, file.operationId, keys);
      const target = { id: personId, personId, unconditional: true };
      const registered = await this.persons.changeIn(tx, 'register', target, caller, (person, now) =>
        registerPerson(person, { personId, file, identity, keys, relation, motherId, ...around, registeredOn, now }),
      );
      return this.consequences.draw(tx, caller, registered);
    });
    return personView(withEtag(reply, stored));
  }
}
