import { given } from '@homeward/testing';
import { screenPerson } from '../../screen-person/screen-person';
import { aClearing, aFile } from '../../testing/screenings';

describe('a person of whom protection was told something', () => {
  const waiting = { ...aFile(), waits: ['c'] };
  it('is not cleared before it is answered', () =>
    given(waiting)
      .when((f) => screenPerson(f, { personId: 'p', screening: aClearing() }))
      .isRefusedBy('what-was-told-is-answered-first'));
  it('can be screened without being cleared', () =>
    expect(screenPerson(waiting, { personId: 'p', screening: aClearing({ outcome: 'PENDING' }) }).accepted).toBe(true));
});
