import { examinePerson } from '../../examine-person/examine-person';
import { anExamination } from '../../testing/an-examination';

describe('A person who is unfit for now has to be seen again: give the day', () => {
  it('refuses otherwise', () =>
    expect(examinePerson(anExamination({ decision: 'TEMP_UNFIT', validUntil: undefined }))).toMatchObject({
      broken: [{ code: 'MED-REVIEW', says: 'A person who is unfit for now has to be seen again: give the day.' }],
    }));
  it('lets a proper examination through', () => expect(examinePerson(anExamination()).accepted).toBe(true));
});
