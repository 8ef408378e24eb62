import { anOrigin, whatIsSent } from '@homeward/testing';
import type { CallEvent } from '../model/call';
import { callToContract } from './calls-to-contract';

const [personId, flightId] = ['01930000-0000-7000-8000-000000000001', '01930000-0000-7000-8000-0000000000f1'];
const call = { personId, flightId, offPoint: 'ADD', bagKg: 20, priority: 10 };
const sent = (event: CallEvent) => whatIsSent(callToContract(event, anOrigin, new Date('2026-12-08T08:00:00Z')));

describe('what is published of a call', () => {
  it('is who is called for which flight', async () =>
    expect(await sent({ ...call, type: 'PersonCalled' })).toEqual([
      ['person.called.v1', personId, { personId, flightId }],
    ]));
  it('is nothing for a newborn: the list says that it is on it', async () =>
    expect(await sent({ ...call, type: 'NewbornAdded' })).toEqual([]));
  it('is nothing when the flight moves: its owner says so', async () =>
    expect(await sent({ type: 'FlightFollowed', flightId, stage: 'CANCELLED' })).toEqual([]));
});
