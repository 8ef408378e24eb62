import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { Access, Caller } from '@homeward/access';
import { ApiPageOf, PageQuery, pageOf, readCursor, type Page } from '@homeward/http';
import type { Prisma } from '../generated/prisma/client';
import { PersonView } from './person.view';
import { PersonViews } from './person-views';
import { SearchTerms } from './search-terms';

export class PeopleQuery extends PageQuery {
  @IsUUID() operationId: string;
  /** Reference of a case. */
  @IsOptional() @IsString() @MaxLength(40) caseReference?: string;
  @IsOptional() @IsUUID() familyId?: string;
}

export class SearchRequest extends PageQuery {
  @IsUUID() operationId: string;
  /** Parts of a name in any script, the number of a case, or, for whoever is shown them, a whole document or telephone number. */
  @IsString() @MaxLength(200) q: string;
}

@Controller('people')
export class PeopleController {
  constructor(
    private readonly views: PersonViews,
    private readonly terms: SearchTerms,
  ) {}

  /** Everyone registered in an operation, in the order of their registration. */
  @Get()
  @Access('person:read')
  @ApiPageOf(PersonView)
  async list(@Query() { operationId, caseReference, familyId, after, limit }: PeopleQuery): Promise<Page<PersonView>> {
    return this.page({ operationId, caseReference, familyId }, after, limit);
  }

  /** The same by what somebody typed. It stands in the body because a URL is written down everywhere. */
  @Post('search')
  @HttpCode(200)
  @Access('person:read')
  @ApiPageOf(PersonView)
  async search(
    @Body() { operationId, q, after, limit }: SearchRequest,
    @Caller() caller: Caller,
  ): Promise<Page<PersonView>> {
    const any = await this.terms.of(caller, operationId, q);
    return any.length === 0 ? { items: [] } : this.page({ operationId, OR: any }, after, limit);
  }

  private async page(
    where: Prisma.PersonWhereInput,
    after: string | undefined,
    limit: number,
  ): Promise<Page<PersonView>> {
    const [id] = readCursor(after, 'uuid') ?? [];
    const people = await this.views.find({ ...where, id: id ? { gt: id } : undefined }, limit + 1);
    return pageOf(people, limit, (p) => [p.personId]);
  }
}
