import { anAnswer, closing } from '../../testing/closing-doors';

describe('All checks up to the gate have to be closed before the doors', () => {
  it('keeps the doors open under STAGE-ORDER', () => {
    const decision = closing(anAnswer(), { closedStages: ['CALL'] });
    expect(decision).toMatchObject({ accepted: false, broken: [{ code: 'STAGE-ORDER' }] });
  });
  it('lets doors close when all is well', () => expect(closing(anAnswer()).accepted).toBe(true));
});
