import { given } from '@homeward/testing';
import type { NoAfterDoors, Passenger, PassengerList } from '../model/passenger-list';
import { aDay } from '../testing/a-day';
import { aPassenger } from '../testing/lists';
import { hearNo } from './hear-no';

const [closedAt, at] = ['2026-12-09T06:40:00Z', '2026-12-09T06:45:00.000Z'];
const p = aPassenger('p', 'f', { boarded: true });
const doors = { closedAt, confirmed: true as const };
const heard = { type: 'NoHeardAfterDoors', personId: 'p', at, onPaper: undefined };
const removed = (personId = 'p') => ({ type: 'PassengerRemoved', personId, code: 'WITHDRAWN', because: personId });
const before: NoAfterDoors = { heardAt: closedAt, said: 'BEFORE_DEPARTURE', reasons: [] };

const hearing = (list: Partial<PassengerList>, people: Passenger[] = [p], ids = ['p']) =>
  given(aDay(people, {}, list)).when((day) => hearNo(day, ids));

describe('a no that is heard', () => {
  it('takes the person off, while the doors are open', () => hearing({ phase: 'FROZEN' }).then([removed()]));
  it('means nothing before there is a list of people', () => hearing({ phase: 'PROPOSED' }, []).then([]));
  it('opens doors that are closed, and the person has to leave', () =>
    hearing({ phase: 'CLOSED', doors }).then([heard, { type: 'DoorsReopened', forNo: true }, removed()]));
  it('does so before the owners were asked once more', () =>
    hearing({ phase: 'CLOSED', doors: { closedAt } }).then([heard, { type: 'DoorsReopened', forNo: true }, removed()]));
  it('is kept when the aircraft has left', () => hearing({ phase: 'DEPARTED', doors }).then([heard]));
  describe('of somebody who has said yes again since the doors closed', () => {
    const saidYes = (said: string, operationId: string | undefined, arrivedAt?: string, now?: string) => {
      const day = aDay([p], {}, { phase: 'DEPARTED', doors, arrivedAt }, now);
      return given(day).when(() =>
        hearNo(day, ['p'], { at: said, journey: operationId ? { operationId } : undefined }),
      );
    };
    const { operationId: own } = aDay([p]).list.flight;
    const [inFlight, late] = ['2026-12-09T06:41:00Z', '2026-12-09T20:00:00Z']; // planned to arrive at 13:15
    const landed = '2026-12-09T21:00:00Z';
    const [laterYes, laterNo] = ['2026-12-09T22:00:00Z', '2026-12-09T23:00:00Z'];
    const kept = [{ ...heard, at: '2026-12-09T20:30:00.000Z' }];

    it.each(['another', own, undefined])('is about the flight while it flies, however late it is (%s)', (journey) => {
      for (const yes of [inFlight, late]) {
        saidYes(yes, journey, undefined, '2026-12-09T20:30:00Z').then(kept);
        saidYes(yes, journey, landed, '2026-12-09T20:30:00Z').then(kept); // heard after the arrival was recorded
      }
    });
    it.each(['another', own, undefined])('is about a later journey where the flight was over by then (%s)', (journey) =>
      saidYes(laterYes, journey, landed, laterNo).then([]),
    );
    it('is about the flight where the yes was to the same journey, and its no comes after the arrival', () => {
      for (const yes of [inFlight, late])
        for (const journey of [own, undefined])
          saidYes(yes, journey, landed, laterNo).then([{ ...heard, at: '2026-12-09T23:00:00.000Z' }]);
      saidYes(late, 'another', landed, laterNo).then([]);
      saidYes('2026-12-09T06:39:00Z', 'another', landed, laterNo).then([{ ...heard, at: '2026-12-09T23:00:00.000Z' }]);
    });
  });
  it('is said to contradict the paper on which the doors were closed', () =>
    hearing({ phase: 'DEPARTED', doors: { ...doors, paper: { first: 'a', second: 'b' } } }).then([
      { ...heard, onPaper: true },
    ]));
  it.each(['CLOSED', 'DEPARTED'] as const)('is one no, heard twice when %s', (phase) =>
    hearing({ phase, doors, noesAfterDoors: { p: before } }).then([]),
  );
  it.each(['CLOSED', 'DEPARTED'] as const)('opens nothing for who is not aboard, when %s', (phase) => {
    const out = aPassenger('p', 'f', { standing: 'OUT', out: { code: 'NO_SHOW', because: 'p' }, boarded: false });
    hearing({ phase, doors }, [out]).then([]);
    hearing({ phase, doors }, []).then([]);
  });
  it('is the second of two while the doors may still stay closed', () =>
    hearing({ phase: 'FROZEN', reopened: { doors, checkpoints: [] } }).then([heard, removed()]));
  it('takes off as well on whom the doors had stayed closed', () =>
    hearing({ phase: 'CLOSED', doors, noesAfterDoors: { q: before } }, [p, { ...p, personId: 'q' }]).then([
      heard,
      { type: 'DoorsReopened', forNo: true },
      removed(),
      removed('q'),
    ]));
  it('is heard under every record of the person, and opens the doors once', () =>
    hearing({ phase: 'CLOSED', doors }, [p, { ...p, personId: 'q' }], ['p', 'q']).then([
      heard,
      { type: 'DoorsReopened', forNo: true },
      removed(),
      { ...heard, personId: 'q' },
      removed('q'),
    ]));
});
