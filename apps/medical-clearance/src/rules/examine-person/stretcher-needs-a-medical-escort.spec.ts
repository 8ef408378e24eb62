import { examinePerson } from '../../examine-person/examine-person';
import { anExamination } from '../../testing/an-examination';

describe('A person on a stretcher travels with a nurse or a doctor', () => {
  it('refuses otherwise', () =>
    expect(examinePerson(anExamination({ needs: ['STCR'] }))).toMatchObject({
      broken: [{ code: 'MED-ESCORT', says: 'A person on a stretcher travels with a nurse or a doctor.' }],
    }));
  it('lets a proper examination through', () => expect(examinePerson(anExamination()).accepted).toBe(true));
});
