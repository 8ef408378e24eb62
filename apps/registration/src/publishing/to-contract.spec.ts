import type { Caller } from '@homeward/access';
import { evolveExit, type ExitEvent } from '../model/exit-clearance';
import { evolveOperation, type OperationEvent } from '../model/operation';
import { anOperationAskedFor, now, personId } from '../testing/commands';
import { exitToContract } from './exit-to-contract';
import { operationToContract } from './operation-to-contract';

const clock = { now: () => now };
const caller: Caller = { id: 'officer', roles: [], correlationId: '01930000-0000-7000-8000-0000000000c0' };

describe('what is published of an exit clearance', () => {
  it('is whether the person may go and until when, and never what it costs', () => {
    const personal = { amount: 250, currency: 'USD' };
    const about = { personId, kind: 'overstay_waiver', waived: false } as const;
    const event: ExitEvent = { type: 'ExitClearanceChanged', ...about, state: 'FINE_DUE', personal };
    const [message] = exitToContract(clock)(event, evolveExit(undefined, event), caller);
    expect(message).toMatchObject({ type: 'exit-clearance.changed.v1', key: personId });
    expect(message!.data).toEqual({ personId, state: 'FINE_DUE' });
  });
});

describe('what is published of an operation', () => {
  it('is the whole of what others need, when it opens and when it changes', () => {
    const { now: _, requestingGovernment = '', requestDate = '', ...asked } = anOperationAskedFor();
    const said = { ...asked, requestingGovernment, requestDate };
    const opened: OperationEvent = { type: 'OperationOpened', ...said, openedAt: now.toISOString() };
    const changed: OperationEvent = { type: 'OperationChanged', ...said, name: 'Return by sea' };
    const operation = evolveOperation(undefined, opened);
    const { operationId, modality, corridor } = operation;
    for (const event of [opened, changed])
      expect(operationToContract(clock)(event, evolveOperation(operation, event), caller)).toMatchObject([
        { type: 'operation.opened.v1', key: operationId, data: { operationId, name: event.name, modality, corridor } },
      ]);
  });
});
