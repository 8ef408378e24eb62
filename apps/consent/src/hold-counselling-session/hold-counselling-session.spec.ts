import { given } from '@homeward/testing';
import type { HoldCounsellingSession } from '../commands/hold-counselling-session';
import type { CounsellingSession } from '../model/counselling-session';
import { aGoodSession } from '../testing/consents';
import { holdCounsellingSession } from './hold-counselling-session';

const session = aGoodSession();
const { heldAt, interpreted: _, questionsAnswered: __, ...words } = session;
const held: HoldCounsellingSession = { ...words, answers: ['home', ' '], now: new Date(heldAt) };
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
  it('is not changed when it is sent again', () =>
    given<CounsellingSession | undefined>(aGoodSession()).when(hold).then([]));
});
