import { classOfCode, classOfReasonFor } from '@homeward/access';
import { rulesForTravel } from './travel-ready';

const blockers = rulesForTravel;
const ownersOfSecrets = ['clinician', 'protection-officer', 'best-interests-panel'];
const classOf = ({ name, code, unblockedBy }: (typeof blockers)[number]) =>
  classOfReasonFor({ name, code, unblockedBy });

/** Who must not see why somebody does not fly sees no code that says so either. */
describe('a blocker of readiness', () => {
  it.each(blockers.filter((b) => ownersOfSecrets.includes(b.unblockedBy)).map((b) => [b.name, b] as const))(
    '%s is the secret of those who lift it',
    (_, blocker) => expect(classOf(blocker)).toBeDefined(),
  );

  it.each([...new Set(blockers.map((b) => b.code))])('%s alone says no more than its reasons do', (code) => {
    const classes = blockers.filter((b) => b.code === code).map(classOf);
    const saysNothing = classes.some((found) => found === undefined); // it may stand for a reason that everybody sees
    expect(saysNothing || classes.includes(classOfCode.get(code))).toBe(true);
  });
});
