import { anAnswer, closing } from '../../testing/closing-doors';

describe('Somebody aboard has lost medical clearance: they have to be taken off before the doors close', () => {
  it('keeps the doors open under H-MED', () => {
    const decision = closing(anAnswer({ fitUntil: new Map([['p', '2026-12-09T07:00:00Z']]) }));
    expect(decision).toMatchObject({ accepted: false, broken: [{ code: 'H-MED' }] });
  });
  it('lets doors close when all is well', () => expect(closing(anAnswer()).accepted).toBe(true));
});
