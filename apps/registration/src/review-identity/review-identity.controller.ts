import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import { IsIn } from 'class-validator';
import { Access, Caller } from '@homeward/access';
import { withEtag, type Reply } from '@homeward/http';
import { bases, type Basis } from '../commands/review-identity';
import { PersonView, personView } from '../people/person.view';
import { Persons } from '../storage/persons';
import { confirmIdentity, doubtIdentity } from './review-identity';

export class IdentityReviewRequest {
  @IsIn(['CONFIRMED', 'DOUBTED']) outcome: 'CONFIRMED' | 'DOUBTED';
  /** What the officer looked at. */
  @IsIn(bases) basis: Basis;
}

@Controller('people/:personId/identity-reviews')
export class ReviewIdentityController {
  constructor(private readonly persons: Persons) {}

  /** Records that somebody compared person and papers. A fact that is added: no `If-Match`. */
  @Post()
  @HttpCode(200)
  @Access('person:register')
  async review(
    @Param('personId', ParseUUIDPipe) personId: string,
    @Body() { outcome, basis }: IdentityReviewRequest,
    @Caller() caller: Caller,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<PersonView> {
    const target = { id: personId, personId, unconditional: true };
    const stored = await (outcome === 'CONFIRMED'
      ? this.persons.changeKnown('confirm', target, caller, (person) => confirmIdentity(person, basis, caller.id))
      : this.persons.changeKnown('doubt', target, caller, doubtIdentity));
    return personView(withEtag(reply, stored));
  }
}
