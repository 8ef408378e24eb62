import { refuse } from '@homeward/kernel';
import { given } from './given';

const late = { name: 'nobody-comes-late', code: 'LATE', says: 'It is too late.', unblockedBy: 'nobody' };

describe('a refusal in a spec', () => {
  const refused = given({}).when(() => refuse(late, { ...late, name: 'gate-is-open' }));
  it('is by the rules of these names', () => refused.isRefusedBy('nobody-comes-late', 'gate-is-open'));
  it('is not by a code, which another rule may share', () => {
    expect(() => refused.isRefusedBy('LATE', 'LATE')).toThrow();
    expect(() => refused.isRefusedBy('gate-is-open', 'nobody-comes-late')).toThrow();
  });
});
