import { given } from '@homeward/testing';
import type { ProtectionFile } from '../model/protection-file';
import { aClearing, aHeldPerson } from '../testing/screenings';
import { screenPerson } from './screen-person';

describe('a screening', () => {
  it('is recorded with its outcome', () =>
    given<ProtectionFile | undefined>(undefined)
      .when((f) => screenPerson(f, { personId: 'p', screening: aClearing() }))
      .then([{ type: 'PersonScreened', personId: 'p', personal: { screening: aClearing() } }]));
  it('names every rule that stands against a clearing', () =>
    given<ProtectionFile | undefined>(aHeldPerson())
      .when((f) => screenPerson(f, { personId: 'p', screening: aClearing({ fearsReturn: true }) }))
      .isRefusedBy('who-fears-return-is-referred-first', 'no-hold-stands-when-clearing'));
});
