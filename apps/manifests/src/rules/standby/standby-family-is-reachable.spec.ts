import { standbyFamilyIsReachable } from './standby-family-is-reachable';

const holds = (...members: { unreachable: boolean }[]) => standbyFamilyIsReachable.holds({ members });
const [answers, silent] = [{ unreachable: false }, { unreachable: true }];

describe('a standby family', () => {
  it('takes the seats when all of them can be reached', () => expect(holds(answers, answers)).toBe(true));
  it('does not when one of them does not answer', () => expect(holds(answers, silent)).toBe(false));
});
