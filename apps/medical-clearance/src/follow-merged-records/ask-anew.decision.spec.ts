import { given } from '@homeward/testing';
import { evolve, type MedicalFile } from '../model/medical-file';
import { aCheck } from '../testing/an-examination';
import { askAnew } from './ask-anew.decision';

const [before, mergedAt, meanwhile, unmergedAt, after] = [1, 2, 3, 4, 5].map(
  (day) => `2026-12-0${day}T08:00:00.000Z`,
) as [string, string, string, string, string];
const seen = (decidedAt: string, over: Partial<MedicalFile> = {}) => aCheck({ decidedAt, ...over });
const undone = (own: MedicalFile | undefined, ...others: MedicalFile[]) =>
  given(own).when((file) =>
    askAnew(file, {
      personId: 'p',
      otherId: 'q',
      others,
      mergedAt: new Date(mergedAt),
      unmergedAt: new Date(unmergedAt),
    }),
  );
const asked = (over: object = {}) => ({
  type: 'AskedAnew',
  personId: 'p',
  kind: 'CHECK',
  decidedAt: meanwhile,
  seenAsOneWith: 'q',
  decision: 'FIT',
  needs: [],
  escort: 'NONE',
  ...over,
});

describe('once a merge is undone', () => {
  it('a clinician is not asked about whoever was seen before the records were one, or after', () => {
    undone(seen(before), seen(before, { decision: 'UNFIT' })).then([]);
    undone(seen(before), seen(after, { decision: 'UNFIT' })).then([]);
    undone(seen(after)).then([]);
    undone(undefined, seen(before)).then([]);
  });
  it('what was found of the other one meanwhile may be theirs: unfit, needs, escort', () =>
    undone(
      seen(before, { needs: ['BLND'], escort: 'OPERATIONAL' }),
      seen(meanwhile, { decision: 'UNFIT', needs: ['WCHC'], escort: 'NURSE' }),
    ).then([asked({ decision: 'UNFIT', needs: ['BLND', 'WCHC'], escort: 'NURSE' })]));
  it('an unfitness of their own stays, whatever was found of the other one', () =>
    undone(seen(before, { decision: 'TEMP_UNFIT', escort: 'DOCTOR' }), seen(meanwhile, { escort: 'NURSE' })).then([
      asked({ decidedAt: before, decision: 'TEMP_UNFIT', escort: 'DOCTOR' }),
    ]));
  it('it is kept of whoever was never seen under their own record', () =>
    undone(undefined, seen(meanwhile, { needs: ['WCHC'] })).then([asked({ needs: ['WCHC'] })]));
  it('their own clearance of that time ends, since the other one may have been seen', () =>
    undone(seen(meanwhile)).then([asked()]));
  it('nobody is cleared by it until they are seen again', () => {
    const file = evolve(seen(before), { ...asked(), type: 'AskedAnew' } as Parameters<typeof evolve>[1]);
    expect(file).toMatchObject({ decision: 'FIT', validUntil: undefined, seenAsOneWith: 'q' });
  });
});
