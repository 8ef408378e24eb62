import { rule } from '@homeward/kernel';
import { given } from '@homeward/testing';
import { evolve, type MedicalEvent, type MedicalFile } from '../model/medical-file';
import { aVisit } from '../testing/an-examination';
import { recordVisit } from './record-visit.decision';

const visit = aVisit();
const examined: MedicalEvent = {
  type: 'PersonExamined',
  personId: 'p',
  at: '2026-12-01T08:00:00.000Z',
  decision: 'FIT',
  needs: [],
  escort: 'NONE',
  personal: { visit },
};
const file = evolve(undefined, examined);
const isEven = rule<number>({
  name: 'is-even',
  code: 'EVEN',
  says: 'Name an even number.',
  unblockedBy: 'clinician',
  holds: (n) => n % 2 === 0,
});
const record = (before: MedicalFile | undefined, command: number, sent = visit) =>
  given(before).when((f) => recordVisit(f, sent, [isEven], command, () => examined));

describe('a visit', () => {
  it('is recorded where its rules hold', () => record(undefined, 2).then([examined]));
  it('is refused by the rules of its kind', () => record(undefined, 1).isRefusedBy('is-even'));
  it('that is sent again changes nothing, and is not judged anew', () => record(file, 1).then([]));
  it('does not become another one under its id', () =>
    record(file, 2, aVisit({ decision: 'UNFIT' })).isRefusedBy('one-id-one-content'));
  it('is beside the ones of before', () => record(file, 2, { ...visit, id: 'another' }).then([examined]));
});
