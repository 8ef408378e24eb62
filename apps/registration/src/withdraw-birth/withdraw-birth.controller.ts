import { Controller, HttpCode, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import { Access, Caller } from '@homeward/access';
import { withEtag, type Reply } from '@homeward/http';
import { PersonView, personView } from '../people/person.view';
import { Persons } from '../storage/persons';
import { withdrawBirth } from './withdraw-birth';

@Controller('people/:personId/birth-to-confirm/withdrawal')
export class WithdrawBirthController {
  constructor(private readonly persons: Persons) {}

  /** Takes a birth back that waits for a second account: by whoever recorded it, or by a registration officer. Needs `If-Match`. */
  @Post()
  @HttpCode(200)
  @Access('person:register')
  async withdraw(
    @Param('personId', ParseUUIDPipe) personId: string,
    @Caller() caller: Caller,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<PersonView> {
    const said = { by: caller.id, roles: caller.roles };
    const stored = await this.persons.changeKnown('withdraw-birth', { id: personId, personId }, caller, (person) =>
      withdrawBirth(person, said),
    );
    return personView(withEtag(reply, stored));
  }
}
