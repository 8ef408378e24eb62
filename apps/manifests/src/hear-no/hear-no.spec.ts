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
  it('is about a later journey, where they said yes to another one or after this one had ended', () => {
    const departed = aDay([p], {}, { phase: 'DEPARTED', doors });
    const saidYes = (at: string, operationId?: string) =>
      given(departed).when((day) => hearNo(day, ['p'], { at, journey: operationId ? { operationId } : undefined }));
    const { operationId } = departed.list.flight;
    saidYes('2026-12-09T06:41:00Z', 'another').then([]);
    saidYes('2026-12-09T13:15:01Z', operationId).then([]); // after the last arrival
    saidYes('2026-12-09T13:15:01Z').then([]);
    saidYes('2026-12-09T06:39:00Z', 'another').then([heard]);
    for (const inFlight of ['2026-12-09T06:41:00Z', '2026-12-09T13:15:00Z']) {
      saidYes(inFlight, operationId).then([heard]);
      saidYes(inFlight).then([heard]);
    }
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
