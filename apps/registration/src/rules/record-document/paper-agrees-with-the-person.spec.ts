import { recordDocument } from '../../record-document/record-document';
import { readZone } from '../../reading/person/read-zone';
import { aPassport } from '../../testing/commands';
import { paperAgreesWithThePerson } from './paper-agrees-with-the-person';

const specimen = 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10';
const anna = {
  names: { family: 'Eriksson', given: 'Anna Maria' },
  sex: 2,
  dob: { value: '1974-08-12', precision: 'd' as const },
};
const paper = (number: string, who: object = {}, mrz = specimen) =>
  aPassport({ zone: readZone(mrz), text: { number }, holder: { ...anna, ...who } });
const agrees = (...of: Parameters<typeof paper>) => paperAgreesWithThePerson.holds(paper(...of));

describe('a machine-readable zone beside the record', () => {
  it('agrees with the person it is of', () => {
    expect(agrees('L898902C3')).toBe(true);
    expect(agrees('L898902C3', {}, '')).toBe(true);
  });
  it('is of another date, sex, number or name', () => {
    expect(agrees('L898902C3', { dob: { value: '1975-08-12', precision: 'd' } })).toBe(false);
    expect(agrees('L898902C3', { sex: 1 })).toBe(false);
    expect(agrees('X1234567')).toBe(false);
    expect(agrees('L898902C3', { names: { family: 'Haile', given: 'Girma' } })).toBe(false);
  });
  it('says nothing about whose it is where it was misread', () => {
    const misread = specimen.replace('7408122', '7408123');
    expect(readZone(specimen).wrongDigits).toEqual([]);
    expect(readZone(misread).wrongDigits).toContain('compositeCheckDigit');
    expect(agrees('L898902C3', {}, misread)).toBe(true);
  });
  it('that tells of somebody else is recorded, and somebody has to look', () =>
    expect(recordDocument(undefined, paper('X1234567', {}))).toMatchObject({
      accepted: true,
      events: [{ findings: [{ name: 'paper-agrees-with-the-person' }] }],
    }));
});
