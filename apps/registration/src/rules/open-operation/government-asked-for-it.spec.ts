import { openOperation } from '../../open-operation/open-operation';
import { anOperationAskedFor } from '../../testing/commands';

describe('an operation', () => {
  it('is not opened without the government that asked for it', () =>
    expect(openOperation(undefined, anOperationAskedFor({ requestingGovernment: undefined }))).toMatchObject({
      accepted: false,
      broken: [{ name: 'government-asked-for-it' }],
    }));
  it('is not opened without the day it was asked for', () =>
    expect(openOperation(undefined, anOperationAskedFor({ requestDate: undefined }))).toMatchObject({
      accepted: false,
      broken: [{ name: 'government-asked-for-it' }],
    }));
  it('is not opened on a request of tomorrow', () =>
    expect(openOperation(undefined, anOperationAskedFor({ requestDate: '2026-12-02' }))).toMatchObject({
      accepted: false,
      broken: [{ name: 'government-asked-for-it' }],
    }));
  it('is opened when a government asked', () =>
    expect(openOperation(undefined, anOperationAskedFor())).toMatchObject({ accepted: true }));
});
