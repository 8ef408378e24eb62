import type { Operation } from '../api/shapes';
import { formOfOperation, isReady, operationRequest } from './operation-form';

const law = { purpose: 'EMBASSY_SHARING', state: 'ETH', source: 'Proclamation 1/2000', since: '2000-01-01' };
const operation = {
  name: 'Home',
  modality: 'VHR',
  requestingGovernment: 'ETH',
  requestDate: '2026-10-01',
  corridor: ['BEY', 'ADD'],
  hostCountry: 'LB',
  yesBearsDays: 0,
  demandedByLaw: [law],
} as unknown as Operation;
const sent = (form: ReturnType<typeof formOfOperation>): unknown => isReady(form) && operationRequest(form);

describe('the form of an operation', () => {
  it('sends everything that it had, so that a correction loses nothing', () =>
    expect(sent(formOfOperation(operation))).toEqual({ ...operation }));
  it('sends no number of days and no law where there are none', () => {
    const plain = { ...operation, yesBearsDays: undefined, demandedByLaw: undefined } as Operation;
    expect(Object.keys(sent(formOfOperation(plain)) as object)).not.toContain('yesBearsDays');
    expect(Object.keys(sent(formOfOperation(plain)) as object)).not.toContain('demandedByLaw');
  });
  it('is not ready before it is chosen what a law demands', () =>
    expect(isReady({ ...formOfOperation(operation), demandedByLaw: [{ ...law, purpose: '' }] })).toBe(false));
});
