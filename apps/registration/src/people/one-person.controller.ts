import { Controller, Get, Param, ParseUUIDPipe, Res } from '@nestjs/common';
import { Access } from '@homeward/access';
import { withEtag, type Reply } from '@homeward/http';
import { Persons } from '../storage/persons';
import { PersonView, personView } from './person.view';

@Controller('people/:personId')
export class OnePersonController {
  constructor(private readonly persons: Persons) {}

  @Get()
  @Access('person:read')
  async one(
    @Param('personId', ParseUUIDPipe) personId: string,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<PersonView> {
    return personView(withEtag(reply, await this.persons.get(personId, personId)));
  }
}
