import { currentInformationVersion } from '@homeward/contracts';
import { oneIdOneContent, type Decision } from '@homeward/kernel';
import type { HoldCounsellingSession } from '../commands/hold-counselling-session';
import { recordSession } from '../hold-counselling-session/hold-counselling-session';
import type { CounsellingSession, SessionEvent } from '../model/counselling-session';
import { aChangedRouteIsToldWhole } from '../rules/hold-short-talk/a-changed-route-is-told-whole';
import { aShortTalkTellsSomething } from '../rules/hold-short-talk/a-short-talk-tells-something';

export const rulesForHoldingAShortTalk = [
  oneIdOneContent('return-counsellor'),
  aShortTalkTellsSomething,
  aChangedRouteIsToldWhole,
];

/**
 * A talk about what has changed since a yes, recorded as it was held: of the information in force, and none of its topics. It is
 * enough for no new yes.
 */
export const holdShortTalk = (
  session: CounsellingSession | undefined,
  said: Omit<HoldCounsellingSession, 'informationVersion' | 'topics'>,
): Decision<SessionEvent> =>
  recordSession(rulesForHoldingAShortTalk, session, {
    ...said,
    informationVersion: currentInformationVersion,
    topics: [],
  });
