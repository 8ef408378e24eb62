import type { Lifecycle, Transitions } from '@homeward/kernel';
import { doorsCloseOnAFrozenList } from '../rules/aircraft-doors/doors-close-on-a-frozen-list';
import { doorsStayClosedOnlyOnANo } from '../rules/aircraft-doors/doors-stay-closed-only-on-a-no';
import { doorsOpenUntilTheFlightDeparts } from '../rules/aircraft-doors/doors-open-until-the-flight-departs';
import { flightDepartsOnceAfterItsDoorsClosed } from '../rules/aircraft-doors/flight-departs-once-after-its-doors-closed';
import { flightsAreVouchedForBeforeTheyLeave } from '../rules/aircraft-doors/flights-are-vouched-for-before-they-leave';
import { boardingIsOpen } from '../rules/boarding-gate/boarding-is-open';
import { findingsBelongToAListInForce } from '../rules/findings/findings-belong-to-a-list-in-force';
import { checksCloseWhileTheDoorsAreOpen } from '../rules/stages-of-the-day/checks-close-while-the-doors-are-open';
import { childrenJoinWhileTheDoorsAreOpen } from '../rules/stages-of-the-day/children-join-while-the-doors-are-open';
import { newbornsJoinWhileTheDoorsAreOpen } from '../rules/stages-of-the-day/newborns-join-while-the-doors-are-open';
import { offloadsAreConfirmedWhileTheDoorsAreOpen } from '../rules/stages-of-the-day/offloads-are-confirmed-while-the-doors-are-open';
import { peopleComeBackWhileTheDoorsAreOpen } from '../rules/stages-of-the-day/people-come-back-while-the-doors-are-open';
import { peopleAreRemovedWhileTheDoorsAreOpen } from '../rules/stages-of-the-day/people-are-removed-while-the-doors-are-open';
import { presenceIsNotedWhileTheDoorsAreOpen } from '../rules/stages-of-the-day/presence-is-noted-while-the-doors-are-open';
import { aFrozenListIsNotProposedAnew } from '../rules/versions/a-frozen-list-is-not-proposed-anew';
import { aListIsFrozenOnce } from '../rules/versions/a-list-is-frozen-once';
import { theCabinIsCountedWhileTheDoorsAreOpen } from '../rules/cabin/the-cabin-is-counted-while-the-doors-are-open';
import { escortsAreAssignedOnAFrozenList } from '../rules/escorts/escorts-are-assigned-on-a-frozen-list';
import { onlyAFrozenListIsAmended } from '../rules/versions/only-a-frozen-list-is-amended';
import { openNoes, type PassengerList } from './passenger-list';

/** `REOPENED`: frozen again for a no, and nobody has passed the aircraft doors since; not stored. */
export type ListPhase = 'NONE' | PassengerList['phase'] | 'REOPENED';

export type ListStep =
  | 'propose'
  | 'freeze'
  | 'amend'
  | 'close-stage'
  | 'assign-escort'
  | 'tell-escort-apart'
  | 'board-escort'
  | 'remove-escort'
  | 'take-back-removal'
  | 'take-back-escort'
  | 'reopen-stage'
  | 'open-doors'
  | 'note-presence'
  | 'remove-passenger'
  | 'join-newborn'
  | 'join-child'
  | 'hear-no'
  | 'settle'
  | 'explain-closed-doors'
  | 'confirm-offload'
  | 'count-cabin'
  | 'find-difference'
  | 'end-difference'
  | 'vouch-on-paper'
  | 'vouch-for-flight'
  | 'compare-paper'
  | 'board'
  | 'scan'
  | 'close-doors'
  | 'confirm-doors'
  | 'reopen-doors'
  | 'depart'
  | 'replan'
  | 'leave-as-reported'
  | 'return-to-ramp'
  | 'call-off'
  | 'arrive'
  | 'issue-version'
  | 'record-finding'
  | 'end-finding';

const frozen = [
  'amend',
  'close-stage',
  'assign-escort',
  'tell-escort-apart',
  'board-escort',
  'remove-escort',
  'take-back-removal',
  'take-back-escort',
  'note-presence',
  'remove-passenger',
  'join-newborn',
  'join-child',
  'hear-no',
  'confirm-offload',
  'count-cabin',
  'find-difference',
  'end-difference',
  'vouch-on-paper',
  'vouch-for-flight',
  'settle',
  'board',
  'scan',
  'close-doors',
  'replan',
  'leave-as-reported',
  'call-off',
  'issue-version',
  'record-finding',
  'end-finding',
] as const satisfies ListStep[];

/**
 * What is possible in each phase of a list (docs/handbook/states.md#manifest). `scan` is possible wherever there is a list:
 * a scan has happened, and is recorded even where nobody may `board`; one that boards is `board`, a no is `hear-no`. `hear-no` is possible wherever somebody can be aboard.
 */
export const listTransitions = {
  NONE: ['propose'],
  PROPOSED: ['propose', 'freeze', 'scan', 'replan'],
  FROZEN: [...frozen, 'reopen-stage'],
  REOPENED: [...frozen, 'explain-closed-doors'],
  CLOSED: [
    'hear-no',
    'vouch-for-flight',
    'compare-paper',
    'scan',
    'confirm-doors',
    'reopen-doors',
    'open-doors',
    'depart',
    'replan',
    'leave-as-reported',
    'call-off',
    'issue-version',
    'record-finding',
  ],
  DEPARTED: ['hear-no', 'compare-paper', 'scan', 'return-to-ramp', 'arrive', 'record-finding', 'end-finding'],
} as const satisfies Transitions<ListPhase, ListStep>;

export const passengerListLifecycle: Lifecycle<PassengerList, ListPhase, ListStep> = {
  table: listTransitions,
  phaseOf: (list) => {
    if (list?.phase === 'FROZEN' && list.reopened && openNoes(list).length > 0) return 'REOPENED';
    return list?.phase ?? 'NONE';
  },
  unblockedBy: 'movement-officer',
  facts: [
    'hear-no',
    'compare-paper',
    'settle',
    'scan',
    'confirm-doors',
    'reopen-doors',
    'replan',
    'leave-as-reported',
    'return-to-ramp',
    'call-off',
    'arrive',
    'issue-version',
  ],
  refusals: {
    propose: aFrozenListIsNotProposedAnew,
    freeze: aListIsFrozenOnce,
    amend: onlyAFrozenListIsAmended,
    'close-stage': checksCloseWhileTheDoorsAreOpen,
    'assign-escort': escortsAreAssignedOnAFrozenList,
    'tell-escort-apart': escortsAreAssignedOnAFrozenList,
    'board-escort': boardingIsOpen,
    'remove-escort': peopleAreRemovedWhileTheDoorsAreOpen,
    'take-back-removal': peopleComeBackWhileTheDoorsAreOpen,
    'take-back-escort': peopleComeBackWhileTheDoorsAreOpen,
    'note-presence': presenceIsNotedWhileTheDoorsAreOpen,
    'remove-passenger': peopleAreRemovedWhileTheDoorsAreOpen,
    'join-newborn': newbornsJoinWhileTheDoorsAreOpen,
    'join-child': childrenJoinWhileTheDoorsAreOpen,
    'explain-closed-doors': doorsStayClosedOnlyOnANo,
    'confirm-offload': offloadsAreConfirmedWhileTheDoorsAreOpen,
    'count-cabin': theCabinIsCountedWhileTheDoorsAreOpen,
    'find-difference': theCabinIsCountedWhileTheDoorsAreOpen,
    'end-difference': theCabinIsCountedWhileTheDoorsAreOpen,
    'vouch-on-paper': doorsCloseOnAFrozenList,
    'vouch-for-flight': flightsAreVouchedForBeforeTheyLeave,
    board: boardingIsOpen,
    'close-doors': doorsCloseOnAFrozenList,
    'reopen-stage': checksCloseWhileTheDoorsAreOpen,
    'open-doors': doorsOpenUntilTheFlightDeparts,
    'record-finding': findingsBelongToAListInForce,
    'end-finding': findingsBelongToAListInForce,
    depart: flightDepartsOnceAfterItsDoorsClosed,
  },
};
