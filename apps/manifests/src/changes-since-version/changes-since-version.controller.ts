import { Controller, Get, Param, ParseUUIDPipe, Req } from '@nestjs/common';
import { Access } from '@homeward/access';
import type { Vault } from '@homeward/privacy';
import { InjectVault, answerShows } from '@homeward/runtime';
import { linesOf, type ManifestLine } from '../manifest-versions/manifest-line.view';
import { differencesBetween } from '../model/differences';
import { withoutEscort } from '../model/escorts-of';
import { passengerIds, type ManifestRow } from '../model/manifest-row';
import { PassengerLists } from '../storage/passenger-lists';
import { ChangesSinceVersion, changesSince } from './changes-since-version.view';

@Controller('flights/:flightId/changes')
export class ChangesSinceVersionController {
  constructor(
    private readonly lists: PassengerLists,
    @InjectVault() private readonly vault: Vault,
  ) {}

  /** What the records say of people on the list, and the manifest in force does not: who, what, and what follows; and who needs an escort and has none. */
  @Get()
  @Access('manifest:read')
  async since(
    @Param('flightId', ParseUUIDPipe) flightId: string,
    @Req() request: object,
  ): Promise<ChangesSinceVersion> {
    const day = await this.lists.asOfNow(flightId);
    const { versions } = day;
    const { added, removed, changed } = differencesBetween(versions.before, versions.now);
    const people = new Set([...added, ...removed, ...changed, ...withoutEscort(day)].map((row) => row.personId));
    const passengers = new Set(passengerIds([...versions.before, ...versions.now]));
    answerShows(
      request,
      [...people].filter((id) => passengers.has(id)),
    );
    const linesIn = async (rows: readonly ManifestRow[]): Promise<Map<string, ManifestLine>> => {
      const these = rows.filter((row) => people.has(row.personId));
      const lines = await linesOf(these, this.vault, day.list.flight.operationId);
      return new Map(these.map((row, i) => [row.personId, lines[i]!]));
    };
    return changesSince(day, versions, { before: await linesIn(versions.before), now: await linesIn(versions.now) });
  }
}
