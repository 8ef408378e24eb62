import { randomBytes } from 'node:crypto';
import { SealDoesNotOpen, classKey, seal, unseal } from './seal';

const person = randomBytes(32);
const identity = classKey(person, 'identity');

describe('a sealed value', () => {
  const sealed = seal(identity, 'p1', 'identity', { name: 'Almaz' });
  it('opens with its own key', () => expect(unseal(identity, 'p1', 'identity', sealed)).toEqual({ name: 'Almaz' }));
  it('shows nothing of its content', () =>
    expect(Buffer.from(sealed, 'base64').toString('latin1')).not.toContain('Almaz'));
  it('does not open for another person', () =>
    expect(() => unseal(identity, 'p2', 'identity', sealed)).toThrow(SealDoesNotOpen));
  it('does not open with the key of another class', () =>
    expect(() => unseal(classKey(person, 'medical'), 'p1', 'identity', sealed)).toThrow(SealDoesNotOpen));
  it('does not open when it was changed or cut off', () =>
    ['', 'AAAA', `${sealed.slice(0, -8)}AAAAAAA=`].forEach((changed) =>
      expect(() => unseal(identity, 'p1', 'identity', changed)).toThrow(SealDoesNotOpen),
    ));
});
