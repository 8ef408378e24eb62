import { Controller, Get, Param, ParseUUIDPipe, Res } from '@nestjs/common';
import { Access } from '@homeward/access';
import { withEtag, type Reply } from '@homeward/http';
import { NotFound } from '@homeward/kernel';
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
    const stored = await this.persons.find(personId, personId);
    if (!stored) throw new NotFound('Person');
    return personView(withEtag(reply, stored));
  }
}
