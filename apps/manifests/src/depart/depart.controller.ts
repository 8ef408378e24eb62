import { Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { Access, Caller } from '@homeward/access';
import { FlightDepartedV1, messageOf } from '@homeward/contracts';
import type { Clock } from '@homeward/kernel';
import { appendToOutbox, type Tx } from '@homeward/messaging';
import { InjectClock } from '@homeward/runtime';
import { AskOnceMore } from '../close-doors/ask-once-more';
import { aboard, type PassengerList } from '../model/passenger-list';
import { departureOf } from '../model/traveller';
import { ListSummary, summaryOf } from '../passenger-list/list-summary.view';
import { PassengerLists } from '../storage/passenger-lists';
import type { Database } from '../storage/prisma';
import { depart } from './depart';

@Controller('flights/:flightId/departure')
export class DepartController {
  constructor(
    private readonly lists: PassengerLists,
    private readonly askOnceMore: AskOnceMore,
    @InjectClock() private readonly clock: Clock,
  ) {}

  /** Records that the flight has left; reception now expects exactly these people. */
  @Post()
  @HttpCode(200)
  @Access('doors:close')
  async depart(@Param('flightId', ParseUUIDPipe) flightId: string, @Caller() caller: Caller): Promise<ListSummary> {
    const target = { id: flightId, unconditional: true };
    const seen = await this.lists.find(flightId);
    // A service that died before it had asked twice asks now; whoever has said no by then does not fly.
    if (seen?.state.phase === 'CLOSED') await this.askOnceMore.about(seen, caller);
    const stored = await this.lists.decide(
      target,
      caller,
      'departure',
      (day) => depart(day.list, day.now),
      async (tx, list) => {
        await this.remember(tx, list);
        await appendToOutbox(tx as unknown as Tx, [await this.tell(tx, list, caller)]);
      },
    );
    return summaryOf(stored);
  }

  private async remember(tx: Database, list: PassengerList): Promise<void> {
    const { flightId } = list.flight;
    const minor = (p: { band: string }): boolean => p.band !== 'ADULT';
    const common = {
      flightId,
      doorsClosedAt: new Date(list.doors!.closedAt),
      std: new Date(departureOf(list.flight)),
      manifestVersion: list.issued,
    };
    await tx.departedPassenger.createMany({
      data: aboard(list).map((p) => ({ ...common, personId: p.personId, familyId: p.familyId, minor: minor(p) })),
      skipDuplicates: true,
    });
    await tx.leftBehind.createMany({
      data: Object.values(list.people).flatMap((p) =>
        p.wasListed && p.out
          ? [{ flightId, personId: p.personId, familyId: p.familyId, minor: minor(p), because: p.out.because }]
          : [],
      ),
      skipDuplicates: true,
    });
  }

  private async tell(tx: Database, list: PassengerList, caller: Caller) {
    const people = aboard(list);
    const rows = await tx.traveller.findMany({ where: { personId: { in: people.map((p) => p.personId) } } });
    const sealed = new Map(rows.map((r) => [r.personId, r.sealedIdentity ?? undefined]));
    const { flightId, operationId } = list.flight;
    const data: FlightDepartedV1 = {
      flightId,
      operationId,
      manifestVersion: list.issued,
      doorsClosedAt: list.doors!.closedAt,
      people: people.map((p) => ({
        personId: p.personId,
        familyId: p.familyId,
        offPoint: p.offPoint,
        needs: p.needs,
        escortRef: p.escortRef,
        sealed: sealed.get(p.personId),
      })),
    };
    return messageOf(FlightDepartedV1, flightId, data, this.clock.now(), 'manifests', caller);
  }
}
