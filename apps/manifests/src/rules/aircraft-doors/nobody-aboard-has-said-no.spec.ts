import { anAnswer, closing } from '../../testing/closing-doors';

describe('Somebody aboard has said no, or has no valid consent: they have to be taken off before the doors close', () => {
  it('keeps the doors open under CONSENT', () => {
    const decision = closing(anAnswer({ consent: new Map([['p', 'WITHDRAWN']]) }));
    expect(decision).toMatchObject({ accepted: false, broken: [{ code: 'CONSENT' }] });
  });
  it('lets doors close when all is well', () => expect(closing(anAnswer()).accepted).toBe(true));
});
