import { aFlight } from '../testing/a-ready-person';
import { aPassenger } from '../testing/lists';
import { loadOf } from './load';

const mother = aPassenger('m', 'f', { bagKg: 20 });
const infant = aPassenger('i', 'f', { band: 'INFANT', bagKg: 0 });
const second = aPassenger('j', 'f', { band: 'INFANT', bagKg: 0 });

describe('what people take up', () => {
  it('is a lap for one infant an adult, and a seat for the next', () =>
    expect(loadOf([mother, infant, second], aFlight())).toMatchObject({ seats: 2, lapInfants: 1 }));
  it('is a seat from the start for an infant who is two on the second leg', () => {
    const turning = aPassenger('i', 'f', { band: 'INFANT', bands: ['INFANT', 'CHILD'], bagKg: 0 });
    expect(loadOf([mother, turning], aFlight())).toMatchObject({ seats: 2, lapInfants: 0, payloadKg: [139, 139] });
    const leaves = { ...turning, offPoint: 'PZU' };
    expect(loadOf([mother, leaves], aFlight())).toMatchObject({ seats: 1, lapInfants: 1 });
  });
  it('is a seat where nobody with a lap flies as far', () => {
    const getsOff = { ...mother, offPoint: 'PZU' };
    expect(loadOf([getsOff, infant], aFlight())).toMatchObject({ seats: 2, lapInfants: 0, payloadKg: [139, 35] });
    const [grandmother, near] = [aPassenger('g', 'f'), { ...second, offPoint: 'PZU' }];
    // The lap of who gets off first is for the infant who gets off with them, in whichever order they are listed.
    for (const people of [
      [getsOff, grandmother, near, infant],
      [grandmother, getsOff, near, infant],
      [infant, near, grandmother, getsOff],
    ])
      expect(loadOf(people, aFlight())).toMatchObject({ seats: 2, lapInfants: 2 });
  });
  it('is no lap of somebody who is under age on one of the legs', () => {
    const young = aPassenger('m', 'f', { band: 'ADULT', bands: ['ADULT', 'TEEN'] });
    expect(loadOf([young, infant], aFlight())).toMatchObject({ seats: 2, lapInfants: 0 });
    expect(
      loadOf(
        [
          { ...young, offPoint: 'PZU' },
          { ...infant, offPoint: 'PZU' },
        ],
        aFlight(),
      ),
    ).toMatchObject({ seats: 1 });
  });
  it('is nine seats for a stretcher', () =>
    expect(loadOf([aPassenger('s', 'g', { needs: ['STCR'] })], aFlight())).toMatchObject({ seats: 9, stretchers: 1 }));
  it('weighs on each leg until the person leaves', () =>
    expect(
      loadOf([mother, aPassenger('k', 'g', { band: 'CHILD', bagKg: 5, offPoint: 'PZU' })], aFlight()).payloadKg,
    ).toEqual([144, 104]));
});
