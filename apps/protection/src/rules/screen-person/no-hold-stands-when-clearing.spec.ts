import { given } from '@homeward/testing';
import { screenPerson } from '../../screen-person/screen-person';
import { aClearing, aHeldPerson } from '../../testing/screenings';

describe('a person whom a hold keeps', () => {
  it('is not cleared over it', () =>
    given(aHeldPerson())
      .when((f) => screenPerson(f, { personId: 'p', screening: aClearing() }))
      .isRefusedBy('no-hold-stands-when-clearing'));
  it('can be screened again without being cleared', () =>
    expect(screenPerson(aHeldPerson(), { personId: 'p', screening: aClearing({ outcome: 'PENDING' }) }).accepted).toBe(
      true,
    ));
});
