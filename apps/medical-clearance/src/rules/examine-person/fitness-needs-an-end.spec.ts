import { examinePerson } from '../../examine-person/examine-person';
import { anExamination } from '../../testing/an-examination';

describe('Fitness to fly is stated until a day: give the end of its validity', () => {
  it('refuses otherwise', () =>
    expect(examinePerson(anExamination({ validUntil: undefined }))).toMatchObject({
      broken: [{ code: 'MED-VALID', says: 'Fitness to fly is stated until a day: give the end of its validity.' }],
    }));
  it('lets a proper examination through', () => expect(examinePerson(anExamination()).accepted).toBe(true));
});
