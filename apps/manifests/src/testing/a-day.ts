import { boardByScan } from '../board-by-scan/board-by-scan';
import type { JourneyElsewhere, Scan } from '../commands/board-by-scan';
import { Day } from '../model/day';
import type { Passenger, PassengerList } from '../model/passenger-list';
import type { ReadCode } from '../model/wristband';
import type { Facts } from '../model/traveller';
import { ready } from './a-ready-person';
import { aFrozenList } from './lists';

/** The morning of departure with these people on the list, all ready unless said otherwise. */
export const aDay = (
  people: Passenger[],
  facts: Record<string, Facts> = {},
  over: Partial<PassengerList> = {},
  now = '2026-12-09T06:45:00Z',
): Day =>
  new Day(
    aFrozenList(people, over),
    new Map(people.map((p) => [p.personId, facts[p.personId] ?? ready])),
    new Map(),
    new Date(now),
  );

/** Passenger `p` at the boarding gate, asked alone, wishing to go. */
export const aScan = (over: Partial<Scan> = {}): Scan => ({
  scanId: 's1',
  code: 'p',
  asked: true,
  answer: 'go',
  device: 'G1',
  ...over,
});

/** The rules under which a scan is refused; none when the person boards. */
export const refusedUnder = (day: Day, scan: Scan, elsewhere: JourneyElsewhere[] = [], read?: ReadCode): string[] => {
  const { answer } = boardByScan(day, scan, elsewhere, read);
  return answer.accepted ? [] : answer.broken.map((b) => b.name);
};
