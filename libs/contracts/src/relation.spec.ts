import { answersForAChild, relationBases, relationKinds, thoseWhoAnswerFor } from './relation';

const pairs = relationKinds.flatMap((kind) => relationBases.map((basis) => ({ kind, basis })));

describe('what makes a child no child alone', () => {
  it('is a parent who was registered or is shown, or a guardian or caregiver who is shown; nobody else', () =>
    expect(pairs.filter(answersForAChild).map(({ kind, basis }) => `${kind} ${basis}`)).toEqual([
      'PARENT REGISTRATION',
      'PARENT PAPER',
      'PARENT PROTECTION',
      'LEGAL_GUARDIAN PAPER',
      'LEGAL_GUARDIAN PROTECTION',
      'CUSTOMARY_CAREGIVER PAPER',
      'CUSTOMARY_CAREGIVER PROTECTION',
    ]));
  it('is nobody where relations were not published yet', () => expect(thoseWhoAnswerFor(undefined)).toEqual([]));
});
