import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { Access } from '@homeward/access';
import { ApiPageOf, pageOf, type Page } from '@homeward/http';
import { answerShows } from '@homeward/runtime';
import { ListedPeople, endOf } from '../storage/listed-people';
import { ListPeopleRequest, PeopleRequest } from './list-people.request';
import { ListedPersonView, PeopleCounts } from './list-people.view';

/** Fewer are no number that hides anybody. */
const few = 5;

@Controller('people')
export class ListPeopleController {
  constructor(private readonly people: ListedPeople) {}

  /**
   * The people of an operation with where they stand, filtered and sorted: those who wait longest first, unless another order is
   * asked for. A cursor goes on in the order in which it was given.
   */
  @Post('search')
  @HttpCode(200)
  @Access('people-list:read')
  @ApiPageOf(ListedPersonView)
  async search(@Body() asked: ListPeopleRequest): Promise<Page<ListedPersonView>> {
    const rows = await this.people.page(asked);
    const page = pageOf(rows, asked.limit, (row) => [endOf(row, asked.sort ?? 'waiting'), row.personId]);
    return { ...page, items: page.items.map(listedPersonView) };
  }

  /** The same for a sheet that leaves the platform: on record as that, page by page, of those who were sent. */
  @Post('export')
  @HttpCode(200)
  @Access('people-export:read')
  @ApiPageOf(ListedPersonView)
  export(@Body() asked: ListPeopleRequest): Promise<Page<ListedPersonView>> {
    return this.search(asked);
  }

  /**
   * How many of them have each value of each facet: `READY` of `readiness`, say. `NONE` stands for nothing: no flight, no need.
   * Numbers of so few say of each where they stand: on record as a read of them.
   */
  @Post('counts')
  @HttpCode(200)
  @Access('people-list:read')
  async counts(@Body() asked: PeopleRequest, @Req() request: object): Promise<PeopleCounts> {
    const all = await this.people.counts(asked);
    const total = all.find((c) => c.facet === 'all')?.n ?? 0;
    if (asked.among || total < few) answerShows(request, await this.people.idsOf(asked, 200));
    return {
      total,
      counts: all.filter((c) => c.facet !== 'all').sort((a, b) => b.n - a.n || (a.value < b.value ? -1 : 1)),
    };
  }
}

const listedPersonView = ({ names, ...row }: Awaited<ReturnType<ListedPeople['page']>>[number]): ListedPersonView => ({
  personId: row.personId,
  familyId: row.familyId ?? undefined,
  caseReference: row.caseReference,
  familyName: names.familyName ?? '',
  givenNames: names.givenNames ?? '',
  nativeName: names.nativeName ?? '',
  nationality: names.nationality,
  registeredOn: row.registeredOn,
  ageBand: row.ageBand,
  needs: row.needs,
  status: row.status,
  flightId: row.flightId ?? undefined,
  flightNumber: row.flightNumber ?? undefined,
  offPoint: row.offPoint ?? undefined,
  site: row.site ?? undefined,
  consent: row.consent,
  medical: row.medical,
  protection: row.protection,
  documents: row.documents,
  ready: row.blockers.length === 0,
  blockers: row.blockers,
});
