import { readZone } from '../reading/person/read-zone';
import { zoneIsOfAnother } from './zone-beside-record';

const specimen = 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10';
const anna = {
  names: { family: 'Eriksson', given: 'Anna Maria' },
  sex: 2,
  phones: [],
  languages: [],
  dob: { value: '1974-08-12', precision: 'd' as const },
};
const tells = (number: string, who: object = {}) =>
  zoneIsOfAnother(readZone(specimen), specimen, number, { ...anna, ...who });

describe('a machine-readable zone beside the record', () => {
  it('agrees with the person it is of', () => expect(tells('L898902C3')).toBe(false));
  it('tells of another date, sex, number or name', () => {
    expect(tells('L898902C3', { dob: { value: '1975-08-12', precision: 'd' } })).toBe(true);
    expect(tells('L898902C3', { sex: 1 })).toBe(true);
    expect(tells('X1234567')).toBe(true);
    expect(tells('L898902C3', { names: { family: 'Haile', given: 'Girma' } })).toBe(true);
  });
  it('has the wrong check digits that were typed into it', () => {
    expect(readZone(specimen).badCheck).toBe(false);
    expect(readZone(specimen.replace('7408122', '7408123')).badCheck).toBe(true);
  });
});
