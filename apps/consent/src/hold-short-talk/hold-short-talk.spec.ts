import { given } from '@homeward/testing';
import type { HoldCounsellingSession } from '../commands/hold-counselling-session';
import type { CounsellingSession } from '../model/counselling-session';
import { aGoodSession, aJourney } from '../testing/consents';
import { holdShortTalk } from './hold-short-talk';

const session = aGoodSession({ journey: undefined, changes: ['DATE_MOVED'], topics: [] });
const { heldAt, interpreted: _, questionsAnswered: __, ...words } = session;
const said = (over: Partial<HoldCounsellingSession> = {}): HoldCounsellingSession => ({
  ...words,
  answers: ['on Friday'],
  now: new Date(heldAt),
  ...over,
});
const held = { ...session, questionsAnswered: 1, personal: { answers: ['on Friday'] } };
const nothing = given<CounsellingSession | undefined>(undefined);

describe('a short talk', () => {
  it('is recorded with what has changed and was explained', () =>
    nothing.when((s) => holdShortTalk(s, said())).then([{ ...held, type: 'SessionHeld' }]));
  it('is not changed when it is sent again', () =>
    given<CounsellingSession | undefined>(held)
      .when((s) => holdShortTalk(s, said()))
      .then([]));
  it('does not become another one under the same id', () =>
    given<CounsellingSession | undefined>(held)
      .when((s) => holdShortTalk(s, said({ changes: ['RISK_CHANGED'] })))
      .isRefusedBy('one-id-one-content'));
  it.each([{ changes: [] }, { changes: undefined }])('is about something: %j', (over) =>
    nothing.when((s) => holdShortTalk(s, said(over))).isRefusedBy('a-short-talk-tells-something'),
  );
  it('names the journey where the route is another one', () => {
    const rerouted = said({ changes: ['DATE_MOVED', 'ROUTE_CHANGED'] });
    nothing.when((s) => holdShortTalk(s, rerouted)).isRefusedBy('a-changed-route-is-told-whole');
    const journey = aJourney();
    nothing
      .when((s) => holdShortTalk(s, { ...rerouted, journey }))
      .then([{ ...held, type: 'SessionHeld', changes: ['DATE_MOVED', 'ROUTE_CHANGED'], journey }]);
  });
});
