import { aDay } from '../testing/a-day';
import { aPassenger } from '../testing/lists';
import { ready } from '../testing/a-ready-person';
import { followRecords } from './follow-records';
import type { Band } from './bands';
import type { FromTheCall } from './from-the-record';

const adult: Band[] = ['ADULT', 'ADULT'];
const followed = (
  bands: Band[] | undefined,
  medical = ready.medical,
  over = {},
  familyId?: string,
  call?: FromTheCall,
) =>
  followRecords(
    aDay([aPassenger('p', 'f', { bands: adult })], {}, over).list,
    new Map(bands && [['p', { facts: { ...ready, medical }, bands, familyId, mayBeOfAge: false }]]),
    new Map(call && [['p', call]]),
  );

describe('a list that follows the records', () => {
  it('says nothing where they agree', () => expect(followed(adult)).toEqual([]));
  it('says nothing of whom no owner has published anything', () => expect(followed(undefined)).toEqual([]));
  it('takes over another age, for each leg', () =>
    expect(followed(['TEEN', 'ADULT'])).toMatchObject([
      { type: 'RecordsFollowed', people: { p: { band: 'TEEN', bands: ['TEEN', 'ADULT'] } } },
    ]));
  it('takes over another stop, and bags that were weighed again', () =>
    expect(followed(adult, ready.medical, {}, 'f', { offPoint: 'PZU', bagKg: 60 })).toMatchObject([
      { people: { p: { offPoint: 'PZU', bagKg: 60 } } },
    ]));
  it('takes over another family', () =>
    expect(followed(adult, ready.medical, {}, 'g')).toMatchObject([{ people: { p: { familyId: 'g' } } }]));
  it('takes over needs', () =>
    expect(followed(adult, { ...ready.medical!, needs: ['WCHC'] })).toMatchObject([
      { people: { p: { needs: ['WCHC'] } } },
    ]));
  it('leaves what an aircraft left with as it was', () =>
    expect(followed(['TEEN', 'TEEN'], ready.medical, { phase: 'DEPARTED' })).toEqual([]));
});
