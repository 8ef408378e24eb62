import { given } from '@homeward/testing';
import { evolve } from '../model/evolve';
import type { Passenger } from '../model/passenger-list';
import { aDay } from '../testing/a-day';
import { aPassenger } from '../testing/lists';
import { confirmOffload } from './confirm-offload';

const at = '2026-12-09T06:45:00.000Z';
const off = aPassenger('p', 'f', { standing: 'OUT', out: { code: 'WITHDRAWN', because: 'p' }, offloaded: true });
const stays = aPassenger('q', 'g', { boarded: true });
const left = (seenBy: 'SCAN' | 'COUNT', more = {}) => ({ type: 'CabinLeft', personId: 'p', seenBy, at, ...more });

describe('somebody who is taken off the list aboard', () => {
  it('has to leave the cabin', () => {
    const day = aDay([{ ...stays, personId: 'p' }]);
    const list = evolve(day.list, { type: 'PassengerRemoved', personId: 'p', code: 'SECURITY_OFFLOAD', because: 'p' });
    expect(list.people['p']).toMatchObject({ standing: 'OUT', offloaded: true });
    expect(list.people['p']!.leftCabin).toBeUndefined();
  });

  const scanning = (passenger: Passenger, code = 'p') =>
    given(aDay([passenger, stays])).when((day) => confirmOffload(day, { scanId: 's1', code }));
  it('is seen leaving by a scan', () => scanning(off).then([left('SCAN', { scanId: 's1' })]));
  it('has left once, seen twice', () => scanning({ ...off, leftCabin: { at, seenBy: 'SCAN' } }).then([]));
  it.each(['q', 'nobody', '__proto__'])('is not %s, whom nobody expects to leave', (code) =>
    scanning(off, code).isRefusedBy('only-who-is-off-leaves-the-cabin'),
  );
  it('was aboard: who was taken off before they boarded leaves no cabin', () =>
    scanning({ ...off, offloaded: false }).isRefusedBy('only-who-is-off-leaves-the-cabin'));
});
