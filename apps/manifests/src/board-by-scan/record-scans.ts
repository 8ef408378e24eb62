import { Injectable } from '@nestjs/common';
import { type Caller, withoutCommand } from '@homeward/access';
import { NotFound, accept, factsOf, type Clock } from '@homeward/kernel';
import { seeingAllIn, type Tx } from '@homeward/messaging';
import { InjectClock } from '@homeward/runtime';
import type { Scan, WhoseNo } from '../commands/board-by-scan';
import { passengerWith, type PassengerList } from '../model/passenger-list';
import { settle } from '../model/settle';
import { publishNo } from '../publishing/publish-no';
import { RemoveEverywhere } from '../remove-passenger/remove-everywhere';
import { journeysElsewhere } from '../storage/aboard-elsewhere';
import { PassengerLists, type MissingAges } from '../storage/passenger-lists';
import { whoseCode } from '../storage/whose-code';
import { Wristbands } from '../storage/wristbands';
import { boardByScan, noWithoutList, stepOf } from './board-by-scan';
import { answerToNoes, codeToTry, type Tried } from './several-noes.decision';

export interface Recorded {
  /** After the scan; missing where the flight has none. */
  list?: PassengerList | undefined;
  /** Who was scanned, where they are on the list of this flight. */
  personId?: string | undefined;
  /** Ids of those who follow them after a no, when their family is settled. */
  follow?: string[];
}

/** Records every scan, the refused ones too. */
@Injectable()
export class RecordScans {
  constructor(
    private readonly lists: PassengerLists,
    private readonly wristbands: Wristbands,
    private readonly removals: RemoveEverywhere,
    @InjectClock() private readonly clock: Clock,
  ) {}

  /**
   * Records a no of everybody who says it.
   * @returns what is recorded of the first of them
   * @throws RulesBroken where somebody is known by none of their codes; the noes of the others are recorded
   */
  async recordNoes(flightId: string, scan: Scan, whose: readonly WhoseNo[], caller: Caller): Promise<Recorded> {
    const tried: Tried<Recorded>[][] = [];
    for (const who of whose) {
      const codes: Tried<Recorded>[] = [];
      for (let code = codeToTry(who, codes); code !== undefined; code = codeToTry(who, codes))
        codes.push(await this.tried(flightId, { ...scan, code }, caller));
      tried.push(codes);
    }
    const answer = answerToNoes(tried);
    if ('refused' in answer) throw answer.refused as Error;
    return answer.recorded;
  }

  private tried(flightId: string, scan: Scan, caller: Caller): Promise<Tried<Recorded>> {
    return this.record(flightId, scan, caller).then(
      (recorded) => ({ recorded }),
      (refused: unknown) => ({ refused }),
    );
  }

  /** @throws NotFound when there is no list and the answer is not a no; RulesBroken once the refusal is recorded */
  async record(flightId: string, scan: Scan, caller: Caller): Promise<Recorded> {
    const { list, answer, personId, follow, ofAnotherList } = await this.lists.withAges((missing) =>
      this.lists.transaction((tx) => this.recordIn(tx, flightId, scan, caller, missing)),
    );
    factsOf(answer);
    if (ofAnotherList) await this.takeOffEveryList(ofAnotherList, caller);
    return { list, personId, ...(follow && { follow }) };
  }

  private async recordIn(tx: Tx, flightId: string, scan: Scan, caller: Caller, missing: MissingAges) {
    const found = await this.lists.lockFor(tx, stepOf(scan), flightId);
    if (!found && scan.answer !== 'no') throw new NotFound('List');
    if (!found) return this.recordWithoutList(tx, flightId, scan, caller);
    const list = found.state;
    const passenger = passengerWith(list, scan.code);
    const elsewhere = passenger ? await journeysElsewhere(tx, passenger.personId, flightId) : [];
    const read = passenger ? undefined : await this.wristbands.read(tx, scan.code, list.flight);
    const ofAnotherList =
      scan.answer === 'no' && !passenger ? await whoseCode(tx, this.wristbands, scan.code, list.flight) : undefined;
    const { day, followed } = await this.lists.dayOf(tx, found, missing);
    const { step, recorded, answer } = boardByScan(day, scan, elsewhere, read, ofAnotherList);
    // No command id: a scan that is sent again is known by its scan id.
    const target = { id: flightId, unconditional: true };
    const stored = await this.lists.changeIn(
      tx,
      step,
      target,
      withoutCommand(caller),
      () => accept(...followed, ...recorded),
      {
        locked: found.locked,
      },
    );
    const saidNo = scan.answer === 'no' && passenger !== undefined && stored.state.phase === 'FROZEN';
    const gone = saidNo ? settle(stored.state, day.agreements, day.caregivers) : undefined;
    const { people } = stored.state;
    const follow = gone
      ?.flatMap((e) => (e.type === 'PassengerRemoved' ? [e.personId] : []))
      .filter((id) => people[id]!.familyId === people[passenger!.personId]!.familyId);
    return { list: stored.state, answer, personId: passenger?.personId, follow, ofAnotherList };
  }

  /** A no for a flight that has no list here, or none that its officer may see: consent has it from here all the same. */
  private async recordWithoutList(tx: Tx, flightId: string, { code }: Scan, caller: Caller) {
    const ofAnotherList = await whoseCode(tx, this.wristbands, code);
    const answer = noWithoutList(ofAnotherList);
    if (ofAnotherList) await publishNo(tx, ofAnotherList, flightId, this.clock.now(), caller);
    return { list: undefined, answer, personId: undefined, follow: undefined, ofAnotherList };
  }

  /**
   * The no is recorded by now, and is heard everywhere once consent has it; this only makes it sooner. A transaction of its
   * own: two gates that held their own list while they wait for that of the other would wait for ever.
   */
  private takeOffEveryList(personId: string, caller: Caller): Promise<void> {
    return this.lists.transaction((tx) =>
      seeingAllIn(tx, 'a no takes the person off every list', () =>
        this.removals.hearNo(tx, personId, withoutCommand(caller)),
      ),
    );
  }
}
