import { actionsOf, againstStep } from '@homeward/kernel';
import { given } from '@homeward/testing';
import { evolveFollowUp, followUpLifecycle, type FollowUpEvent } from '../model/follow-up';
import { answerFollowUp, openFollowUp } from './ask-what-they-need';

const now = new Date('2026-12-09T16:00:00Z');
const no = { personId: 'p', flightId: 'f', operationId: 'o', heardAt: '2026-12-09T08:10:00Z' };
const after = (...decisions: { accepted: boolean; events?: FollowUpEvent[] }[]) =>
  decisions.flatMap((d) => d.events ?? []).reduce(evolveFollowUp, undefined as never);

describe('somebody who flew though they said no', () => {
  const said = { ...no, departed: true };
  const open = after(openFollowUp(said));
  it('is to be asked what they need', () => {
    given(undefined)
      .when(() => openFollowUp(said))
      .then([{ type: 'FollowUpOpened', ...no }]);
    expect(open).toEqual(no);
    expect(actionsOf(followUpLifecycle, open, now)).toEqual(['answer-follow-up']);
  });
  it('is not asked yet while the aircraft is here', () =>
    given(undefined)
      .when(() => openFollowUp({ ...no, departed: false }))
      .then([]));
  it('is to be asked once, however often the no is heard', () =>
    expect(againstStep(followUpLifecycle, 'open-follow-up', open, now)).toHaveLength(1));
  it('was asked, and what they need is sealed', () => {
    given(open)
      .when(() => answerFollowUp('a lawyer', now))
      .then([{ type: 'PersonAsked', at: now.toISOString(), personal: { needs: 'a lawyer' } }]);
    const asked = after(openFollowUp(said), answerFollowUp('a lawyer', now));
    expect(asked).toEqual({ ...no, askedAt: now.toISOString(), personal: { needs: 'a lawyer' } });
    expect(followUpLifecycle.phaseOf(asked, now)).toBe('ASKED');
  });
});
