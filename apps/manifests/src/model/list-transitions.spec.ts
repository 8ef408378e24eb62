import { actionsOf, againstStep } from '@homeward/kernel';
import { aFrozenList, aPassenger } from '../testing/lists';
import { passengerListLifecycle, listTransitions, type ListStep } from './list-transitions';

const now = new Date('2026-12-09T07:00:00Z');
const off = aPassenger('p', 'f', { standing: 'OUT', out: { code: 'WITHDRAWN', because: 'p' }, offloaded: true });
const reopened = aFrozenList([off], {
  reopened: { doors: { closedAt: '2026-12-09T06:40:00Z' }, checkpoints: [] },
  noesAfterDoors: { p: { heardAt: '2026-12-09T06:45:00Z', said: 'BEFORE_DEPARTURE', reasons: [] } },
});
const inPhase = (phase: keyof typeof listTransitions) => {
  if (phase === 'NONE') return undefined;
  return phase === 'REOPENED' ? reopened : aFrozenList([], { phase });
};
const refused = (step: ListStep, phase: keyof typeof listTransitions) =>
  againstStep(passengerListLifecycle, step, inPhase(phase), now).map((b) => `${b.code} ${b.name}`);

describe('the phases of a list', () => {
  it.each<[ListStep, keyof typeof listTransitions, string]>([
    ['propose', 'FROZEN', 'STATE-PROPOSE a-frozen-list-is-not-proposed-anew'],
    ['freeze', 'FROZEN', 'STATE-FREEZE a-list-is-frozen-once'],
    ['amend', 'PROPOSED', 'STATE-AMEND only-a-frozen-list-is-amended'],
    ['amend', 'CLOSED', 'STATE-AMEND only-a-frozen-list-is-amended'],
    ['close-stage', 'CLOSED', 'STAGE-ORDER checks-close-while-the-doors-are-open'],
    ['note-presence', 'DEPARTED', 'STATE-NOTE-PRESENCE presence-is-noted-while-the-doors-are-open'],
    ['remove-passenger', 'CLOSED', 'STATE-REMOVE-PASSENGER people-are-removed-while-the-doors-are-open'],
    ['remove-passenger', 'DEPARTED', 'STATE-REMOVE-PASSENGER people-are-removed-while-the-doors-are-open'],
    ['take-back-removal', 'CLOSED', 'STATE-TAKE-BACK people-come-back-while-the-doors-are-open'],
    ['take-back-escort', 'DEPARTED', 'STATE-TAKE-BACK people-come-back-while-the-doors-are-open'],
    ['join-newborn', 'CLOSED', 'H-FAM newborns-join-while-the-doors-are-open'],
    ['join-child', 'CLOSED', 'H-FAM children-join-while-the-doors-are-open'],
    ['explain-closed-doors', 'FROZEN', 'STATE-DOORS doors-stay-closed-only-on-a-no'],
    ['explain-closed-doors', 'DEPARTED', 'STATE-DOORS doors-stay-closed-only-on-a-no'],
    ['confirm-offload', 'CLOSED', 'STATE-DOORS offloads-are-confirmed-while-the-doors-are-open'],
    ['vouch-on-paper', 'CLOSED', 'STAGE-ORDER doors-close-on-a-frozen-list'],
    ['board', 'CLOSED', 'NOT_ON_MANIFEST boarding-is-open'],
    ['close-doors', 'CLOSED', 'STAGE-ORDER doors-close-on-a-frozen-list'],
    ['reopen-stage', 'CLOSED', 'STAGE-ORDER checks-close-while-the-doors-are-open'],
    ['open-doors', 'FROZEN', 'STATE-DOORS doors-open-until-the-flight-departs'],
    ['open-doors', 'DEPARTED', 'STATE-DOORS doors-open-until-the-flight-departs'],
    ['assign-escort', 'CLOSED', 'STATE-ESCORT escorts-are-assigned-on-a-frozen-list'],
    ['board-escort', 'CLOSED', 'NOT_ON_MANIFEST boarding-is-open'],
    ['remove-escort', 'CLOSED', 'STATE-REMOVE-PASSENGER people-are-removed-while-the-doors-are-open'],
    ['count-cabin', 'CLOSED', 'STATE-DOORS the-cabin-is-counted-while-the-doors-are-open'],
    ['find-difference', 'CLOSED', 'STATE-DOORS the-cabin-is-counted-while-the-doors-are-open'],
    ['end-difference', 'DEPARTED', 'STATE-DOORS the-cabin-is-counted-while-the-doors-are-open'],
    ['record-finding', 'PROPOSED', 'FINDING findings-belong-to-a-list-in-force'],
    ['end-finding', 'CLOSED', 'FINDING findings-belong-to-a-list-in-force'],
    ['depart', 'FROZEN', 'STATE-DEPART flight-departs-once-after-its-doors-closed'],
    ['depart', 'DEPARTED', 'STATE-DEPART flight-departs-once-after-its-doors-closed'],
  ])('refuse to %s when %s', (step, phase, why) => expect(refused(step, phase)).toEqual([why]));

  it('let every step happen somewhere', () => {
    const steps = new Set(Object.values(listTransitions).flat());
    expect([...Object.keys(passengerListLifecycle.refusals!), ...passengerListLifecycle.facts!].sort()).toEqual(
      [...steps].sort(),
    );
  });

  it('hear a no wherever somebody can be aboard', () => {
    for (const phase of ['FROZEN', 'REOPENED', 'CLOSED', 'DEPARTED'] as const)
      expect(refused('hear-no', phase)).toEqual([]);
  });

  it('take a scan wherever there is a list: it has happened', () => {
    for (const phase of ['PROPOSED', 'FROZEN', 'CLOSED', 'DEPARTED'] as const)
      expect(refused('scan', phase)).toEqual([]);
  });

  it('show what an officer can do, and no step that nobody asks for', () => {
    const actions = (phase: keyof typeof listTransitions) => actionsOf(passengerListLifecycle, inPhase(phase), now);
    expect(actions('NONE')).toEqual(['propose']);
    expect(actions('PROPOSED')).toEqual(['propose', 'freeze']);
    expect(actions('FROZEN')).toContain('confirm-offload');
    // No check is opened again while doors may stay closed on a no.
    const others = actions('FROZEN').filter((step) => step !== 'reopen-stage');
    expect(actions('REOPENED')).toEqual([...others, 'explain-closed-doors']);
    expect(actions('CLOSED')).toEqual(['vouch-for-flight', 'open-doors', 'depart', 'record-finding']);
    expect(actions('DEPARTED')).toEqual(['record-finding', 'end-finding']);
  });
});
