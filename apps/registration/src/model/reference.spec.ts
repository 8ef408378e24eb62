import fc from 'fast-check';
import { checkCharacter, isChecked, referenceFor } from './reference';

const caseId = '01930000-0000-7000-8000-0123456789ab';

describe('the reference of a case', () => {
  it('is the number of the office, with a check character', () =>
    expect(referenceFor(caseId, 'bey 0001')).toMatch(/^BEY-0001-[0-9A-Z]$/));
  it('is made from the id where the number might be a name', () => {
    expect(referenceFor(caseId, 'Family Abebe')).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]$/);
    expect(referenceFor(caseId)).toBe(referenceFor(caseId));
  });
  it('checks itself, and no single wrong character passes', () =>
    fc.assert(
      fc.property(
        fc.stringMatching(/^[A-Z]{3}-[0-9]{4}$/),
        fc.nat(7),
        fc.stringMatching(/^[0-9A-Z]$/),
        (base, at, c) => {
          const reference = `${base}-${checkCharacter(base)}`;
          const wrong = reference.slice(0, at) + c + reference.slice(at + 1);
          const changed = wrong !== reference && reference[at] !== '-';
          return isChecked(reference) && !(changed && isChecked(wrong));
        },
      ),
    ));
});
