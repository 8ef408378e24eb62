/** Who is on the flight: a man alone, a mother with a boy and an infant on her lap, and a father with a girl who is eighteen two days after departure. */
export const people = [
  { name: 'man', family: 0, dob: '1990-01-01', childOf: undefined },
  { name: 'mother', family: 1, dob: '1988-01-01', childOf: undefined },
  { name: 'boy', family: 1, dob: '2016-05-05', childOf: 'mother' },
  { name: 'infant', family: 1, dob: '2025-06-06', childOf: 'mother' },
  { name: 'father', family: 2, dob: '1975-01-01', childOf: undefined },
  { name: 'girl', family: 2, dob: '2008-12-11', childOf: 'father' },
] as const;

export type Name = (typeof people)[number]['name'];

/** What the registration, consent and medical desks know of somebody: the truth that the list is compared with. */
export interface Truth {
  personId: string;
  familyId: string;
  /** With whom they were registered as a child. */
  parents: string[];
  dob: string;
  needs: string[];
  /** A nurse has to come along. */
  escorted: boolean;
  saysYes: boolean;
  /** Who said the yes. */
  givenBy: 'SELF' | 'GUARDIAN';
}

export const birthdays = ['1990-01-01', '2010-03-01', '2008-12-11', '2016-05-05', '2024-12-12'];
export const needs = [[], ['WCHR'], ['WCHC'], ['BLND']];
