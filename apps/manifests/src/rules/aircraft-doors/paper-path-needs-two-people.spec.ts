import { anAnswer, closing } from '../../testing/closing-doors';

describe('When consent and clearance cannot be asked, two different people have to vouch for the paper list', () => {
  it('keeps the doors open under PAPER-TWO', () => {
    const decision = closing(undefined, {}, { paper: { first: 'a', second: 'a' } });
    expect(decision).toMatchObject({ accepted: false, broken: [{ code: 'PAPER-TWO' }] });
  });
  it('is not fooled by one person who writes themself twice', () => {
    const decision = closing(undefined, {}, { paper: { first: 'Staff-7', second: ' staff-7 ' } });
    expect(decision).toMatchObject({ broken: [{ code: 'PAPER-TWO' }] });
  });
  it('lets doors close when all is well', () => expect(closing(anAnswer()).accepted).toBe(true));
});
