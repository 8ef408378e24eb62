import { given } from '@homeward/testing';
import { evolveOperation, type Operation } from '../model/operation';
import { anOperationAskedFor, now } from '../testing/commands';
import { openOnce, openOperation } from './open-operation';

const { now: _, ...asked } = anOperationAskedFor();
const opened = { type: 'OperationOpened', ...asked, openedAt: now.toISOString() } as const;
const anOperation = evolveOperation(undefined, opened as never);

describe('an operation', () => {
  it('is opened as it was asked for', () =>
    given<Operation | undefined>(undefined)
      .when((o) => openOnce(o, anOperationAskedFor()))
      .then([opened]));
  it('sent again opens nothing a second time', () =>
    given<Operation | undefined>(anOperation)
      .when((o) => openOnce(o, anOperationAskedFor()))
      .then([]));
  it('that is there is changed, and keeps the day it was opened', () => {
    const renamed = { type: 'OperationChanged', ...asked, name: 'Return by sea' };
    given<Operation | undefined>(anOperation)
      .when((o) => openOperation(o, anOperationAskedFor({ name: 'Return by sea' })))
      .then([renamed]);
    expect(evolveOperation(anOperation, renamed as never).openedAt).toBe(now.toISOString());
  });
  it('names every rule that it breaks', () =>
    given<Operation | undefined>(undefined)
      .when((o) => openOperation(o, anOperationAskedFor({ requestDate: undefined, corridor: ['BEY'] })))
      .isRefusedBy('government-asked-for-it', 'corridor-leads-somewhere'));
});
