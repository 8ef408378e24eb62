import type { Caller } from '@homeward/access';
import { whatIsSent } from '@homeward/testing';
import { examinePerson } from '../examine-person/examine-person';
import { evolve } from '../model/medical-file';
import { aCheck, anExamination } from '../testing/an-examination';
import { toContract } from './to-contract';

const clock = { now: () => new Date('2026-12-01T08:00:00Z') };
const caller: Caller = { id: 'clinician', roles: [], correlationId: '01930000-0000-7000-8000-0000000000c0' };
const personId = '01930000-0000-7000-8000-000000000001';

describe('what is published of a medical file', () => {
  it('is the decision, its end and what is needed on the way, and no reason', () => {
    const findings = 'asthma, with an inhaler';
    const decision = examinePerson(
      undefined,
      anExamination({ personId, needs: ['WCHS'], findings, pregnancyWeeks: 20 }),
    );
    if (!decision.accepted) throw new Error('refused');
    const [event] = decision.events;
    const [message] = toContract(clock)(event!, evolve(undefined, event!), caller);
    expect(message).toMatchObject({
      type: 'medical.decided.v1',
      key: personId,
      data: { personId, decision: 'FIT', validUntil: anExamination().validUntil, needs: ['WCHS'], escort: 'NONE' },
    });
    expect(JSON.stringify(message)).not.toMatch(/asthma|20\b.*weeks|pregnan/i);
  });
  it('is the new end, when a flight moves', async () => {
    const file = { ...aCheck(), personId };
    const { decision, needs, escort, validUntil } = file;
    const recomputed = { type: 'ValidityRecomputed' as const, personId, flightId: 'f1', validUntil };
    expect(await whatIsSent(toContract(clock)(recomputed, file, caller))).toEqual([
      ['medical.decided.v1', personId, { personId, decision, validUntil, needs, escort }],
    ]);
  });
  it('is sent of each record of somebody with several, where a clinician has seen them; else of this one', () => {
    const other = '01930000-0000-7000-8000-000000000002';
    const { validUntil: _, ...seen } = anExamination({ personId });
    const examined = examinePerson(undefined, { ...seen, decision: 'UNFIT' });
    if (!examined.accepted) throw new Error('refused');
    const keys = (event: Parameters<ReturnType<typeof toContract>>[0]) =>
      toContract(clock)(event, { ...aCheck(), personId }, caller, [other]).map((m) => m.key);
    expect(keys(examined.events[0]!)).toEqual([personId, other]);
    expect(keys({ type: 'StandsAlone', personId })).toEqual([personId]);
  });
});
