import { examinePerson } from '../../examine-person/examine-person';
import { anExamination } from '../../testing/an-examination';

describe('From 36 weeks of pregnancy on (32 with more than one child) nobody is cleared to fly', () => {
  it('refuses otherwise', () =>
    expect(examinePerson(anExamination({ pregnancyWeeks: 36 }))).toMatchObject({
      broken: [
        {
          code: 'MED-PREG',
          says: 'From 36 weeks of pregnancy on (32 with more than one child) nobody is cleared to fly.',
        },
      ],
    }));
  it('lets a proper examination through', () => expect(examinePerson(anExamination()).accepted).toBe(true));
});
