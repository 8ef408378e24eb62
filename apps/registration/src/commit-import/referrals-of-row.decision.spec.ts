import type { KeptRow } from '../model/import-row';
import type { RowValues } from '../reading';
import { referralsOfRow } from './referrals-of-row.decision';

const values = { needs: [] as string[], docType: 'PP' } as unknown as RowValues;
const aRow = (over: Partial<KeptRow> = {}): KeptRow => ({
  values,
  warnings: [],
  notes: {},
  linkedCases: [],
  sensitive: {},
  hiddenCodes: [],
  ...over,
});

describe('what a row passes on to those who may know', () => {
  it('is nothing where it says nothing of health or fear', () => expect(referralsOfRow(aRow(), [])).toEqual([]));
  it('is health for clinicians, and fear for protection, and neither for the other', () =>
    expect(referralsOfRow(aRow({ sensitive: { medical: 'dialysis', protection: 'a militia' } }), [])).toEqual([
      ['medical', { text: 'dialysis', needs: [] }],
      ['protection', { text: 'a militia', signs: [] }],
    ]));
  it('is a need without any word about it', () =>
    expect(referralsOfRow(aRow({ values: { ...values, needs: ['WCHR'] } }), [])).toEqual([
      ['medical', { text: undefined, needs: ['WCHR'] }],
    ]));
  it('is a refugee paper and a child alone, for protection', () =>
    expect(referralsOfRow(aRow({ values: { ...values, docType: 'UNHCR' } }), ['NO_ADULT_IN_FAMILY'])).toEqual([
      ['protection', { text: undefined, signs: ['NO_ADULT_IN_FAMILY', 'REFUGEE_PAPER'] }],
    ]));
});
