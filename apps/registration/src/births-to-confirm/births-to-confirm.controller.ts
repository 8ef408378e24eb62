import { Controller, Get, Query } from '@nestjs/common';
import { IsUUID } from 'class-validator';
import { Access } from '@homeward/access';
import { ApiPageOf, PageQuery, pageOf, readCursor, type Page } from '@homeward/http';
import { PersonView } from '../people/person.view';
import { PersonViews } from '../people/person-views';

export class BirthsQuery extends PageQuery {
  @IsUUID() operationId: string;
}

@Controller('births-to-confirm')
export class BirthsToConfirmController {
  constructor(private readonly views: PersonViews) {}

  /** People with a birth that counts once a second account has recorded the same, in the order of their registration. */
  @Get()
  @Access('person:register')
  @ApiPageOf(PersonView)
  async list(@Query() { operationId, after, limit }: BirthsQuery): Promise<Page<PersonView>> {
    const [id] = readCursor(after, 'uuid') ?? [];
    const waits = { state: { path: ['birthWaits'], equals: true }, mergedInto: null };
    const people = await this.views.find({ operationId, ...waits, id: id ? { gt: id } : undefined }, limit + 1);
    return pageOf(people, limit, (p) => [p.personId]);
  }
}
