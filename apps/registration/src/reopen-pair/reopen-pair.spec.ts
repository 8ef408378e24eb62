import { given } from '@homeward/testing';
import type { ReopenPair } from '../commands/reopen-pair';
import type { DuplicatePair } from '../model/duplicate-pair';
import type { Guardianship } from '../model/guardianship';
import type { Person } from '../model/person';
import { aPerson } from '../testing/commands';
import { giveGuardianBack, reopenClosedByMerge, reopenPair, undoMerge } from './reopen-pair';

const guardianship = { guardianId: 'kept' } as Guardianship;
const child = { personId: 'child', guardians: [guardianship] } as Person;
const recorded = {
  type: 'GuardianshipRecorded',
  guardianship: { ...guardianship, guardianId: 'gone' },
  by: 'undone merge',
};
const ended = { type: 'GuardianshipEnded', guardianId: 'kept', by: 'undone merge' };

const command: ReopenPair = { because: 'NEW_PAPERS', by: 'officer', pointsTo: 'kept' };
const reopened = { type: 'PairReopened', because: 'NEW_PAPERS', by: 'officer' };
const pair = (keep?: string) => ({ status: keep ? 'SAME' : 'DIFFERENT', keep }) as DuplicatePair;

describe('the question whether two records are one person', () => {
  it.each([pair('kept'), pair()])('is open again: $status', (answered) =>
    given(answered)
      .when((p) => reopenPair(p, command))
      .then([reopened]),
  );
  it.each([{ pointsTo: 'third' }, { keptPointsTo: 'third' }])('is not opened in the middle of a chain: %j', (over) =>
    given(pair('kept'))
      .when((p) => reopenPair(p, { ...command, ...over }))
      .isRefusedBy('a-later-merge-is-undone-first'),
  );
  it('is open again where a merge had closed it', () =>
    given(undefined)
      .when(() => reopenClosedByMerge('officer'))
      .then([{ type: 'PairReopened', because: 'MERGE_UNDONE', by: 'officer' }]));
});

describe('a record that stands for itself again', () => {
  it('waits for the answer under a doubtful identity', () =>
    given(aPerson({ mergedInto: 'kept' }))
      .when((p) => undoMerge(p, 'pair'))
      .then([
        { type: 'MergeUndone', from: 'kept' },
        { type: 'DuplicateSuspected', pairId: 'pair' },
        { type: 'IdentityAssessed', confirmed: true, openDuplicates: 1, documentConflict: false, outOfScope: false },
      ]));
});

describe('the child of a record that stands for itself again', () => {
  it('has its guardian back', () => expect(giveGuardianBack(child, 'gone', 'kept', false)).toEqual([recorded, ended]));
  it('keeps the other one where that one answered for it as well', () =>
    expect(giveGuardianBack(child, 'gone', 'kept', true)).toEqual([recorded]));
  it('is not its own guardian', () => expect(giveGuardianBack(child, 'child', 'kept', false)).toEqual([]));
  it('has back whom an officer had named, unless the other one was named as well', () => {
    const word = { kind: 'PARENT', documentId: 'd', by: 'officer' } as const;
    const waits = { ...child, guardians: [], namedGuardians: [{ ...word, guardianId: 'kept' }] };
    const named = { type: 'GuardianNamed', named: { ...word, guardianId: 'gone' } };
    expect(giveGuardianBack(waits, 'gone', 'kept', false)).toEqual([named, ended]);
    expect(giveGuardianBack(waits, 'gone', 'kept', false, true)).toEqual([]);
    const both = { ...waits, guardians: [guardianship] };
    expect(giveGuardianBack(both, 'gone', 'kept', false)).toEqual([recorded, named, ended]);
    expect(giveGuardianBack(both, 'gone', 'kept', true)).toEqual([recorded]);
  });
  it('stays as it is where that has ended since', () =>
    expect(giveGuardianBack({ ...child, guardians: [] }, 'gone', 'kept', false)).toEqual([]));
});
