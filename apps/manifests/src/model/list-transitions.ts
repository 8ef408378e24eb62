import type { Lifecycle, Transitions } from '@homeward/kernel';
import { doorsCloseOnAFrozenList } from '../rules/aircraft-doors/doors-close-on-a-frozen-list';
import { flightDepartsOnceAfterItsDoorsClosed } from '../rules/aircraft-doors/flight-departs-once-after-its-doors-closed';
import { boardingIsOpen } from '../rules/boarding-gate/boarding-is-open';
import { checksCloseWhileTheDoorsAreOpen } from '../rules/stages-of-the-day/checks-close-while-the-doors-are-open';
import { newbornsJoinWhileTheDoorsAreOpen } from '../rules/stages-of-the-day/newborns-join-while-the-doors-are-open';
import { peopleAreRemovedWhileTheDoorsAreOpen } from '../rules/stages-of-the-day/people-are-removed-while-the-doors-are-open';
import { presenceIsNotedWhileTheDoorsAreOpen } from '../rules/stages-of-the-day/presence-is-noted-while-the-doors-are-open';
import { aFrozenListIsNotProposedAnew } from '../rules/versions/a-frozen-list-is-not-proposed-anew';
import { aListIsFrozenOnce } from '../rules/versions/a-list-is-frozen-once';
import { onlyAFrozenListIsAmended } from '../rules/versions/only-a-frozen-list-is-amended';
import type { PassengerList } from './passenger-list';

export type ListPhase = 'NONE' | PassengerList['phase'];

export type ListStep =
  | 'propose'
  | 'freeze'
  | 'amend'
  | 'close-stage'
  | 'note-presence'
  | 'remove-passenger'
  | 'join-newborn'
  | 'board'
  | 'scan'
  | 'close-doors'
  | 'confirm-doors'
  | 'reopen-doors'
  | 'depart'
  | 'replan'
  | 'issue-version';

/**
 * What is possible in each phase of a list (docs/handbook/states.md#manifest). `scan` is possible wherever there is a list:
 * a scan has happened, and is recorded even where nobody may `board`.
 */
export const listTransitions = {
  NONE: ['propose'],
  PROPOSED: ['propose', 'freeze', 'scan', 'replan'],
  FROZEN: [
    'amend',
    'close-stage',
    'note-presence',
    'remove-passenger',
    'join-newborn',
    'board',
    'scan',
    'close-doors',
    'replan',
    'issue-version',
  ],
  CLOSED: ['scan', 'confirm-doors', 'reopen-doors', 'depart', 'replan', 'issue-version'],
  DEPARTED: ['scan'],
} as const satisfies Transitions<ListPhase, ListStep>;

export const passengerListLifecycle: Lifecycle<PassengerList, ListPhase, ListStep> = {
  table: listTransitions,
  phaseOf: (list) => list?.phase ?? 'NONE',
  unblockedBy: 'movement-officer',
  facts: ['scan', 'confirm-doors', 'reopen-doors', 'replan', 'issue-version'],
  refusals: {
    propose: aFrozenListIsNotProposedAnew,
    freeze: aListIsFrozenOnce,
    amend: onlyAFrozenListIsAmended,
    'close-stage': checksCloseWhileTheDoorsAreOpen,
    'note-presence': presenceIsNotedWhileTheDoorsAreOpen,
    'remove-passenger': peopleAreRemovedWhileTheDoorsAreOpen,
    'join-newborn': newbornsJoinWhileTheDoorsAreOpen,
    board: boardingIsOpen,
    'close-doors': doorsCloseOnAFrozenList,
    depart: flightDepartsOnceAfterItsDoorsClosed,
  },
};
