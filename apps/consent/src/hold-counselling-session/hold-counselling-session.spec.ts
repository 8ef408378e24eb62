import { given } from '@homeward/testing';
import type { HoldCounsellingSession } from '../commands/hold-counselling-session';
import type { CounsellingSession } from '../model/counselling-session';
import { aGoodSession } from '../testing/consents';
import { holdCounsellingSession } from './hold-counselling-session';

const session = aGoodSession();
const { heldAt, interpreted: _, questionsAnswered: __, ...words } = session;
const held: HoldCounsellingSession = { ...words, answers: ['home', ' '], now: new Date(heldAt) };
const before = aGoodSession({ questionsAnswered: 1, personal: { answers: ['home', ' '] } });
const hold = (before: CounsellingSession | undefined) => holdCounsellingSession(before, held);

describe('a counselling session', () => {
  it('is recorded as it was held, and an empty answer does not count', () =>
    given<CounsellingSession | undefined>(undefined)
      .when(hold)
      .then([
        {
          ...session,
          type: 'SessionHeld',
          questionsAnswered: 1,
          personal: { interpreter: undefined, answers: ['home', ' '] },
        },
      ]));
  it('is not changed when it is sent again', () => given<CounsellingSession | undefined>(before).when(hold).then([]));
  it('is not changed by somebody else who sends it later', () =>
    given<CounsellingSession | undefined>({ ...before, proxyApprovedBy: ['protection-1'] })
      .when((s) => holdCounsellingSession(s, { ...held, counsellor: 'counsellor-2', now: new Date('2026-12-02') }))
      .then([]));
  it.each<Partial<HoldCounsellingSession>>([
    { answers: ['home', 'until the doors close'] },
    { interpreter: 'I-7' },
    { place: 'DETENTION' },
    { personId: '01930000-0000-7000-8000-000000000002' },
  ])('does not become %j under the same id', (over) =>
    given<CounsellingSession | undefined>(before)
      .when((s) => holdCounsellingSession(s, { ...held, ...over }))
      .isRefusedBy('one-id-one-content'),
  );
});
