import { given } from '@homeward/testing';
import { screenPerson } from '../../screen-person/screen-person';
import { aClearing } from '../../testing/screenings';

describe('a person who fears returning', () => {
  it('is not cleared before a referral was answered', () =>
    given(undefined)
      .when((f) => screenPerson(f, { personId: 'p', screening: aClearing({ fearsReturn: true }) }))
      .isRefusedBy('who-fears-return-is-referred-first'));
  it('is not cleared with a refugee paper either', () =>
    given(undefined)
      .when((f) => screenPerson(f, { personId: 'p', screening: aClearing({ status: 'REFUGEE' }) }))
      .isRefusedBy('who-fears-return-is-referred-first'));
  it('can be cleared afterwards', () =>
    expect(
      screenPerson(undefined, { personId: 'p', screening: aClearing({ fearsReturn: true, referralAnswered: true }) })
        .accepted,
    ).toBe(true));
});
