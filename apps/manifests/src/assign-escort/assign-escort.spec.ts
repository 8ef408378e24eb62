import { factsOf } from '@homeward/kernel';
import { given } from '@homeward/testing';
import { numbersOf } from '../model/cabin-numbers';
import { countsOf } from '../model/counts';
import type { Escort } from '../model/escort';
import { evolve } from '../model/evolve';
import { manifestRows } from '../model/manifest-rows';
import type { Passenger, PassengerList } from '../model/passenger-list';
import { aFlight, ready } from '../testing/a-ready-person';
import { at, child, dayWith, escort, needs, p, q, withEscort } from '../testing/escorted';
import { aPassenger } from '../testing/lists';
import { assignEscort } from './assign-escort';
import { boardEscort, escortLeaves } from './move-escort.decision';

describe('an escort is assigned', () => {
  const roles = ['movement-officer'];
  const assigning = (people: Passenger[], over: object = {}, list: Partial<PassengerList> = {}) =>
    given(dayWith(needs('NURSE'), people, list)).when((day) =>
      assignEscort(day, {
        escortId: 'e1',
        kind: 'NURSE',
        escorts: ['p'],
        sealed: 's',
        dateOfBirth: '1984-02-29',
        documentNumber: 'EP 1',
        documentKey: 'ep1',
        documentOf: (sealed) => sealed,
        travellers: 0,
        likely: 0,
        otherFlights: [],
        by: 'amal',
        roles,
        ...over,
      }),
    );
  const assigned = (over = {}) => [{ type: 'EscortAssigned', ...escort({ seat: '1A', paper: 'ep1', roles }), ...over }];

  it('to a free seat in the row, or the next one', () => {
    assigning([p, q]).then(assigned());
    assigning([{ ...p, seat: '4A' }, q]).then(assigned({ seat: '3A' }));
  });
  it('to people who are on the list', () => {
    for (const escorts of [['x'], ['p', 'x'], []])
      assigning([p, q], { escorts }).isRefusedBy('escorts-go-with-people-on-the-list');
    const out = aPassenger('p', 'f', { standing: 'OUT', out: { code: 'NO_SHOW', because: 'p' } });
    assigning([out, q]).isRefusedBy('escorts-go-with-people-on-the-list');
  });
  it('to nobody who is a child, may be one, or is not born yet', () => {
    for (const dateOfBirth of ['2010-01-01', '2024-05-05', '2030-01-01', '2008'])
      assigning([p, q], { dateOfBirth }).isRefusedBy('escorts-are-of-age');
  });
  it('once', () => {
    const known = { escorts: { e1: escort({ paper: 'ep1' }) } };
    assigning([p, q], {}, known).then([]);
    assigning([p, q], { kind: 'DOCTOR' }, known).isRefusedBy('one-id-one-content');
    assigning([p, q], { documentKey: 'other' }, known).isRefusedBy('one-id-one-content');
    assigning([p, q], { documentKey: 'other' }, { escorts: { e1: escort({ sealed: 'ep-1' }) } }).then([]);
  });
  it('to another group, and is the same person', () => {
    const regrouped = (known: Partial<Escort>, over: object = {}) =>
      assigning([p, q], { escorts: ['p', 'q'], ...over }, { escorts: { e1: escort({ paper: 'ep1', ...known }) } });
    const changed = { type: 'EscortGroupChanged', escortId: 'e1', escorts: ['p', 'q'], by: 'amal', at };
    regrouped({}).then([{ ...changed, seat: '1A' }]);
    regrouped({ boardedAt: at }).then([{ ...changed, seat: '2C' }]);
    const farAway = aPassenger('q', 'g', { seat: '9B' });
    assigning(
      [p, farAway],
      { escorts: ['p', 'q'] },
      { escorts: { e1: escort({ paper: 'ep1', boardedAt: at }) } },
    ).isRefusedBy('escorts-sit-near');
    regrouped({ leftAt: at }).isRefusedBy('an-escort-who-is-off-goes-with-nobody');
    regrouped({ escorts: ['q', 'p'] }).then([]);
    regrouped({}, { escorts: ['x'] }).isRefusedBy('escorts-go-with-people-on-the-list');
    const day = withEscort({ boardedAt: at });
    expect(evolve(day.list, { ...changed, seat: '2C' } as never).escorts!['e1']).toMatchObject({
      escorts: ['p', 'q'],
      boardedAt: at,
    });
  });
  it('with the number of a document by which they can be compared', () => {
    assigning([p, q], { documentKey: undefined, documentNumber: 'none' }).isRefusedBy(
      'escorts-have-a-document-that-tells-who-they-are',
    );
  });
  it('for five children at most, and alone for a young one', () => {
    const some = (n: number, band: 'TEEN' | 'CHILD') =>
      Array.from({ length: n }, (_, i) => aPassenger(`c${i}`, `f${i}`, { band }));
    const taking = (people: Passenger[]) =>
      assigning(people, { kind: 'CHILD', escorts: people.map((c) => c.personId) });
    taking(some(6, 'TEEN')).isRefusedBy('one-escort-has-few-children');
    taking([...some(1, 'TEEN'), aPassenger('y', 'h', { band: 'CHILD' })]).isRefusedBy('one-escort-has-few-children');
    const five = some(5, 'TEEN');
    taking(five).then(assigned({ kind: 'CHILD', escorts: five.map((c) => c.personId) }));
    taking(some(1, 'CHILD')).then(assigned({ kind: 'CHILD', escorts: ['c0'] }));
  });
  it('not to the seat of somebody who is off the list and in the cabin still', () => {
    const inCabin = aPassenger('o', 'x', {
      seat: '1A',
      standing: 'OUT',
      out: { code: 'NO_SHOW', because: 'o' },
      offloaded: true,
    });
    assigning([p, q, inCabin]).then(assigned({ seat: '1B' }));
    const left = { at, seenBy: 'SCAN' as const };
    assigning([p, q, { ...inCabin, leftCabin: left }]).then(assigned());
    assigning([p, q, inCabin], {}, { flight: aFlight({ seats: 3 }) }).isRefusedBy('the-aircraft-carries-them');
  });
  it('as one person: nobody is two escorts, however their document is written', () => {
    const other = (over: Partial<Escort> = {}) => ({
      escorts: { e2: escort({ escortId: 'e2', sealed: 'ep-1', ...over }) },
    });
    assigning([p, q], {}, other()).isRefusedBy('one-person-is-one-escort');
    assigning([p, q], {}, other({ escorts: ['nobody here'] })).isRefusedBy('one-person-is-one-escort');
    assigning([p, q], { documentNumber: 'EP2' }, other()).then(assigned());
    assigning([p, q], { documentNumber: 'EP 0', documentKey: 'k' }, other({ paper: 'k' })).isRefusedBy(
      'one-person-is-one-escort',
    );
    assigning([p, q], {}, other({ leftAt: at })).then(assigned());
  });
  it('as somebody of the staff who is nowhere else then', () => {
    assigning([p, q], { travellers: 1 }).isRefusedBy('a-traveller-is-no-escort');
  });
  it('if they resemble a traveller, once a second person has told them apart by their document', () => {
    const told = { paper: 'k', by: 'noor', roles: ['embarkation-officer'], at };
    const likely = (over: object = {}, paper = 'k') =>
      assigning([p, q], { likely: 1, documentKey: paper }, { toldApart: [{ ...told, ...over }] });
    likely().then(assigned({ paper: 'k' }));
    for (const over of [{ by: 'amal' }, { roles: ['embarkation-officer', 'movement-officer'] }, { paper: 'other' }])
      likely(over).isRefusedBy('who-resembles-a-traveller-is-told-apart');
    assigning([p, q], { likely: 1 }).isRefusedBy('who-resembles-a-traveller-is-told-apart');
    likely({ likely: 1 }).then(assigned({ paper: 'k' }));
    likely({ likely: 0 }).isRefusedBy('who-resembles-a-traveller-is-told-apart');
    assigning([p, q], { documentKey: 'k' }).then(assigned({ paper: 'k' }));
  });
  it.each([
    ['lands as this one leaves', '05:00', '08:00', true],
    ['lands after this one has left', '05:00', '08:01', false],
    ['leaves before this one has landed at its last stop', '13:14', '18:00', false],
    ['leaves as this one lands', '13:15', '18:00', true],
  ])('where another flight of theirs %s', (_, leaves, lands, goes) => {
    const otherFlights = [{ departsAt: `2026-12-09T${leaves}:00Z`, arrivesAt: `2026-12-09T${lands}:00Z` }];
    const asking = assigning([p, q], { otherFlights });
    return goes ? asking.then(assigned()) : asking.isRefusedBy('one-escort-flies-on-one-flight');
  });
  it('for one stretcher', () => {
    const lying = [p, q].map((x) => ({ ...x, needs: ['STCR'] }));
    const flight = aFlight({ stretchers: 2 });
    assigning(lying, { escorts: ['p', 'q'] }, { flight }).isRefusedBy('one-escort-has-one-stretcher');
  });
  it('where the aircraft carries them as well', () =>
    assigning([p, q], {}, { flight: aFlight({ seats: 2 }) }).isRefusedBy('the-aircraft-carries-them'));
  it('not where nobody near can sit elsewhere', () => {
    const row = (n: number) =>
      [...'ABCDEF'].map((l) => aPassenger(`${n}${l}`, 'x', { seat: `${n}${l}`, boarded: true }));
    const around = [1, 2, 3].flatMap(row).filter((x) => x.seat !== '2A');
    assigning([p, ...around]).isRefusedBy('escorts-sit-near');
    const one = around.map((x) => (x.personId === '3C' ? { ...x, boarded: false } : x));
    assigning([p, ...one]).then(assigned({ seat: '3C' }));
  });
});

describe('an escort', () => {
  it('takes a seat and weighs, is on the list and in the count', () => {
    const day = withEscort({ boardedAt: at });
    const [without, counted] = [countsOf({ ...day.list, escorts: {} }), countsOf(day.list)];
    expect(counted.seatsTaken - without.seatsTaken).toBe(1);
    expect(counted.payloadKg.map((kg, leg) => kg - without.payloadKg[leg]!)).toEqual([84, 84]);
    expect(numbersOf(day.list)).toMatchObject({ gate: 1, list: 3 });
  });
  it('keeps the seat near: whoever had it gets another one', () => {
    const day = withEscort({ seat: '2B' });
    const seats = new Map(manifestRows(day.list, new Map()).map((r) => [r.personId, r.seat]));
    expect([seats.get('p'), seats.get('q')]).toEqual(['2A', '1A']);
  });
  it('has a line of their own on the manifest, and is named on the lines of those whom they escort', () => {
    const lines = (escorts: Record<string, Escort>, people = [p, q]) =>
      manifestRows(dayWith(needs('NURSE'), people, { escorts }).list, new Map()).map((r) => [
        ...[r.code, r.escortRef, r.escort, r.sealedEscort, r.seat, r.offPoint],
      ]);
    const two = { b: escort({ escortId: 'b', leftAt: at }), a: escort({ escortId: 'a', at: '2026-12-09T06:46:00Z' }) };
    const none = [undefined, undefined];
    // The number of whoever has left is nobody else's.
    expect(lines(two)).toEqual([
      ['p', 'ESC-2', ...none, '2A', 'ADD'],
      ['q', undefined, ...none, '2B', 'ADD'],
      ['ESC-2', 'ESC-2', 'NURSE', 's', '2C', 'ADD'],
    ]);
    const guided = { ...p, escortRef: 'E1' };
    expect(
      lines({ e1: escort({ kind: 'CHILD', ref: 'E1' }), e2: escort({ escortId: 'e2', seat: '2D' }) }, [guided]),
    ).toEqual([
      ['p', 'E1, ESC-2', ...none, '2A', 'ADD'],
      ['ESC-1', 'E1', 'CHILD', 's', '2C', 'ADD'],
      ['ESC-2', 'ESC-2', 'NURSE', 's', '2D', 'ADD'],
    ]);
  });
  it('leaves the aircraft with the last of those on the list whom they escort', () => {
    const [first, last] = [
      { ...p, offPoint: 'PZU' },
      { ...q, offPoint: 'ADD' },
    ];
    const e1 = escort({ escorts: ['p', 'q'] });
    const leaves = (people: Passenger[]) =>
      manifestRows(dayWith(needs('NURSE'), people, { escorts: { e1 } }).list, new Map()).at(-1)!.offPoint;
    expect(leaves([first, last])).toBe('ADD');
    expect(leaves([first, { ...last, standing: 'OUT' }])).toBe('PZU');
  });
  it('boards while people board', () => {
    const boarding = (over: Partial<Escort> = {}, flight = aFlight(), likely = 0) =>
      given(dayWith(needs('NURSE'), [p, q], { flight, escorts: { e1: escort(over) } })).when((day) =>
        boardEscort(day, 'e1', 'budi', { travellers: 0, likely }),
      );
    boarding().then([{ type: 'EscortBoarded', escortId: 'e1', by: 'budi', at }]);
    boarding({ boardedAt: at }).then([]);
    boarding({ leftAt: at }).isRefusedBy('who-has-left-as-an-escort-stays-out');
    boarding({}, aFlight({ stage: 'CONFIRMED' })).isRefusedBy('boarding-has-begun');
    boarding({}, aFlight(), 1).isRefusedBy('an-escort-is-compared-before-they-fly');
  });
  it('who leaves takes along whoever has no other', () => {
    const leaving = (day: ReturnType<typeof withEscort>) => given(day).when((d) => escortLeaves(d, 'e1', 'budi'));
    const left = { type: 'EscortLeft', escortId: 'e1', by: 'budi', at };
    const byHand = { what: 'ESCORT_LEFT', escort: 'e1' };
    const off = (code: string) => ({ type: 'PassengerRemoved', personId: 'p', code, because: 'p', byHand });
    leaving(withEscort({ boardedAt: at })).then([left, off('MEDICAL_OFFLOAD')]);
    leaving(withEscort({ kind: 'CHILD', ref: 'E1' }, child, [{ ...p, band: 'TEEN' }, q])).then([
      left,
      off('REMOVED_BY_PROTECTION'),
    ]);
    leaving(withEscort({ leftAt: at })).then([]);
    const two = { e1: escort(), e2: escort({ escortId: 'e2', kind: 'DOCTOR' }) };
    leaving(dayWith(needs('NURSE'), [p, q], { escorts: two })).then([left]);
    leaving(withEscort({}, ready)).then([left]);
  });
  it('who leaves makes a count void', () => {
    const counted = { heads: 1, expected: 1, at, by: 'x', countId: 'c', list: 3 };
    const day = dayWith(needs('NURSE'), [p, q], { escorts: { e1: escort({ boardedAt: at }) }, cabin: counted });
    expect(factsOf(escortLeaves(day, 'e1', 'budi')).reduce(evolve, day.list).cabin).toBeUndefined();
  });
});
