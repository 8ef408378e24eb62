import { Controller, Get, Param, ParseUUIDPipe, Query, Res } from '@nestjs/common';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { Access } from '@homeward/access';
import { ApiPageOf, PageQuery, pageOf, readCursor, withEtag, type Page, type Reply } from '@homeward/http';
import type { DepartedPassengerV1 } from '@homeward/contracts';
import { foundBy } from '@homeward/kernel';
import type { Vault } from '@homeward/privacy';
import { InjectVault } from '@homeward/runtime';
import { notYetAsked, whomItExplains } from '../model/arrival';
import { Arrivals } from '../storage/arrivals';
import { ArrivalView, arrivalView } from './arrival.view';

export class ArrivingQuery extends PageQuery {
  @IsOptional() @IsString() @MaxLength(3) offPoint?: string;
  /** Part of a name, of the number on the wristband, or of the number of the seat or the case. */
  @IsOptional() @IsString() @MaxLength(80) q?: string;
}

export class ArrivingPerson {
  personId: string;
  familyId: string;
  offPoint: string;
  familyName: string;
  givenNames: string;
  nativeName: string;
  /** Number on the wristband; missing for flights that left on an earlier version. */
  code?: string;
  seat?: string;
  needs: string[];
  escortRef?: string;
  arrived: boolean;
  /** When they turned up, after the arrival was closed. */
  foundAt?: string;
  /** Who recorded that. */
  foundBy?: string;
  /** Reason code, where the person is not as listed. */
  variance?: string;
  /** When it was heard that they said no, after the aircraft doors had closed: what do they need now? */
  saidNoAt?: string;
  /** They said no, and nobody has recorded since what they need. */
  toBeAsked: boolean;
}

type Names = Pick<ArrivingPerson, 'familyName' | 'givenNames' | 'nativeName'>;

@Controller('flights/:flightId/arrivals')
export class ArrivalsOfFlightController {
  constructor(
    private readonly arrivals: Arrivals,
    @InjectVault() private readonly vault: Vault,
  ) {}

  /** How the arrival of a flight stands, stop by stop. */
  @Get()
  @Access('arrival:read')
  async one(
    @Param('flightId', ParseUUIDPipe) flightId: string,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<ArrivalView> {
    return arrivalView(withEtag(reply, await this.arrivals.get(flightId)), this.arrivals);
  }

  /** Those who are expected, with their names. */
  @Get('people')
  @Access('arrival:work')
  @ApiPageOf(ArrivingPerson)
  async people(
    @Param('flightId', ParseUUIDPipe) flightId: string,
    @Query() { offPoint, q, after, limit }: ArrivingQuery,
  ): Promise<Page<ArrivingPerson>> {
    const { state } = await this.arrivals.get(flightId);
    const { expected, ticked, found = {}, variances, saidNo } = state;
    const toBeAsked = new Set(notYetAsked(state));
    const [last] = readCursor(after, 'uuid') ?? [];
    const rows = expected
      .filter((p) => (!offPoint || p.offPoint === offPoint) && (!last || p.personId > last))
      .sort((a, b) => (a.personId < b.personId ? -1 : 1));
    const searched = q ? await this.search(rows, q) : rows;
    const page = pageOf(searched, limit, (p) => [p.personId]);
    const nameOf = await this.namesOf(page.items);
    const items = page.items.map(
      ({ personId, familyId, offPoint: to, code, seat, needs, escortRef }): ArrivingPerson => {
        const variance = variances.find((v) => whomItExplains(v) === personId)?.code;
        return {
          personId,
          familyId,
          offPoint: to,
          ...nameOf(personId),
          code,
          seat,
          needs,
          escortRef,
          arrived: Boolean(ticked[personId]),
          foundAt: found[personId]?.at,
          foundBy: found[personId]?.by,
          variance,
          saidNoAt: saidNo?.[personId]?.at,
          toBeAsked: toBeAsked.has(personId),
        };
      },
    );
    return { ...page, items };
  }

  private async search(people: DepartedPassengerV1[], q: string): Promise<DepartedPassengerV1[]> {
    const nameOf = await this.namesOf(people);
    return people.filter(({ personId, code, seat, caseReference }) => {
      const { familyName, givenNames, nativeName } = nameOf(personId);
      return foundBy(q, [familyName, givenNames, nativeName], [code, seat, caseReference]);
    });
  }

  private async namesOf(people: DepartedPassengerV1[]): Promise<(personId: string) => Names> {
    const sealed = people.flatMap((p) => (p.sealed ? [{ personId: p.personId, sealed: p.sealed }] : []));
    const names = await this.vault.openMany<Partial<Names>>(sealed);
    return (personId) => {
      const { familyName = '', givenNames = '', nativeName = '' } = names.get(personId) ?? {};
      return { familyName, givenNames, nativeName };
    };
  }
}
