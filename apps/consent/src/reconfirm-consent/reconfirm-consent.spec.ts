import { isPossible } from '@homeward/kernel';
import { given } from '@homeward/testing';
import type { ReconfirmConsent } from '../commands/reconfirm-consent';
import { consentLifecycle } from '../model/consent-transitions';
import { evolve } from '../model/evolve';
import { aJourney, anActiveConsent, aWithdrawnConsent, personId } from '../testing/consents';
import { reconfirmConsent } from './reconfirm-consent';

const said = { personId, purpose: 'RETURN' as const, place: 'PHONE', by: 'officer' };
const now = new Date('2026-12-07T09:00:00Z');
const { operationId } = aJourney();
const asked = (over: Partial<ReconfirmConsent> = {}): ReconfirmConsent => ({
  ...said,
  askedInPrivate: true,
  language: 'amh',
  now,
  ...over,
});
const recorded = {
  ...said,
  type: 'ConsentReconfirmed',
  language: 'amh',
  interpreted: false,
  reconfirmedAt: now.toISOString(),
} as const;
/** A yes from before journeys were recorded. */
const aYesOfBefore = () => anActiveConsent({ journey: undefined });

describe('asking again', () => {
  it('has to happen in private', () =>
    given(anActiveConsent())
      .when((c) => reconfirmConsent(c, asked({ askedInPrivate: false })))
      .isRefusedBy('reconfirmation-is-asked-in-private'));
  it('says in which language', () =>
    given(anActiveConsent())
      .when((c) => reconfirmConsent(c, asked({ language: undefined })))
      .isRefusedBy('a-reconfirmation-names-its-language'));
  it('names who interpreted, for nobody but who may open it', () =>
    given(anActiveConsent())
      .when((c) => reconfirmConsent(c, asked({ interpreter: 'I-7' })))
      .then([{ ...recorded, interpreted: true, personal: { interpreter: 'I-7' } }]));
  it('is of no use where a guardian said yes, and the person has come of age since', () => {
    for (const givenBy of ['GUARDIAN', 'CHILD_AND_GUARDIAN'] as const) {
      given(anActiveConsent({ givenBy }))
        .when((c) => reconfirmConsent(c, asked({ ageBand: 'ADULT' })))
        .isRefusedBy('of-age-they-say-yes-anew');
      given(anActiveConsent({ givenBy }))
        .when((c) => reconfirmConsent(c, asked({ ageBand: 'CHILD' })))
        .then([recorded]);
    }
    given(anActiveConsent({ givenBy: 'PROXY' }))
      .when((c) => reconfirmConsent(c, asked({ ageBand: 'ADULT' })))
      .then([recorded]);
  });
  it('is of no use where a guardian alone said yes, and nobody knows whether the person is of age', () => {
    const again = (givenBy: 'GUARDIAN' | 'CHILD_AND_GUARDIAN') =>
      given(anActiveConsent({ givenBy })).when((c) => reconfirmConsent(c, asked({ ageBand: 'UNKNOWN' })));
    again('GUARDIAN').isRefusedBy('who-may-be-of-age-is-asked-as-well');
    again('CHILD_AND_GUARDIAN').then([recorded]);
  });
  it('tells the day on which the flight leaves now', () => {
    const moved = anActiveConsent({ moved: [{ flightId: 'f1', toldDay: '2026-12-09', day: '2026-12-11' }] });
    for (const daysTold of [undefined, [], ['2026-12-09']])
      given(moved)
        .when((c) => reconfirmConsent(c, asked({ daysTold })))
        .isRefusedBy('the-new-day-was-told');
    const after = { ...recorded, daysTold: ['2026-12-11'] };
    given(moved)
      .when((c) => reconfirmConsent(c, asked({ daysTold: ['2026-12-11'] })))
      .then([after]);
    expect(evolve(moved, after)).toMatchObject({ status: 'RECONFIRMED', moved: undefined });
  });
  it('cannot turn a "no" into a "yes"', () =>
    expect(isPossible(consentLifecycle, 'reconfirm', aWithdrawnConsent(), now)).toBe(false));
  it('is recorded with its time', () =>
    given(anActiveConsent())
      .when((c) => reconfirmConsent(c, asked()))
      .then([recorded]));
  it('may name the journey agreed to, and no other', () => {
    given(anActiveConsent())
      .when((c) => reconfirmConsent(c, asked({ journey: aJourney({ route: 'told anew' }), operationId })))
      .then([recorded]);
    given(anActiveConsent())
      .when((c) => reconfirmConsent(c, asked({ journey: aJourney({ destination: 'DIR' }), operationId })))
      .isRefusedBy('a-yes-again-is-to-the-same-journey');
    given(anActiveConsent())
      .when((c) => reconfirmConsent(c, asked({ journey: aJourney({ destination: 'NBO' }), operationId })))
      .isRefusedBy('a-yes-again-is-to-the-same-journey', 'the-airport-lies-in-the-state');
  });
  it('names the journey of a yes of before, which is of their operation and stays', () => {
    given(aYesOfBefore())
      .when((c) => reconfirmConsent(c, asked()))
      .isRefusedBy('a-yes-again-names-its-journey');
    given(aYesOfBefore())
      .when((c) => reconfirmConsent(c, asked({ journey: aJourney(), operationId: 'another' })))
      .isRefusedBy('the-journey-is-of-their-operation');
    const named = { ...recorded, journey: aJourney() };
    given(aYesOfBefore())
      .when((c) => reconfirmConsent(c, asked({ journey: aJourney(), operationId })))
      .then([named]);
    const after = evolve(evolve(aYesOfBefore(), named), recorded);
    expect(after).toMatchObject({ status: 'RECONFIRMED', journey: aJourney() });
  });
});
