import type { Escort } from '../model/escort';
import { manifestRows } from '../model/manifest-rows';
import type { PassengerList } from '../model/passenger-list';
import { aDay } from '../testing/a-day';
import { aPassenger } from '../testing/lists';
import { changesSince } from './changes-since-version.view';

const at = '2026-12-09T06:00:00.000Z';
const escort: Escort = { escortId: 'e', kind: 'NURSE', escorts: ['p'], sealed: 's', seat: '1A', by: 'x', at };
const rows = (over: Partial<PassengerList>) => manifestRows(aDay([aPassenger('p', 'f')], {}, over).list, new Map());

describe('what changed since the version in force', () => {
  const changes = (before: Partial<PassengerList>, now: Partial<PassengerList>) =>
    changesSince(
      aDay([aPassenger('p', 'f')], {}, now),
      { number: 1, before: rows(before), now: rows(now) },
      { before: new Map(), now: new Map() },
    );
  it('is an escort who was added, with whoever they escort', () =>
    expect(changes({}, { escorts: { e: escort } })).toMatchObject({
      newVersionNeeded: true,
      people: [
        { personId: 'p', kind: 'CHANGED', fields: ['seat', 'escortRef'] },
        { personId: 'e', code: 'ESC-1', kind: 'ADDED', escort: 'NURSE', seat: '1A', ready: true },
      ],
    }));
  it('is an escort who has left', () =>
    expect(changes({ escorts: { e: escort } }, { escorts: { e: { ...escort, leftAt: at } } }).people).toMatchObject([
      { personId: 'p', kind: 'CHANGED' },
      { personId: 'e', code: 'ESC-1', kind: 'REMOVED', escort: 'NURSE', ready: false },
    ]));
});
