import { eventKeysFile } from './event-keys';
import { newSigningKey } from './new-secret';

interface Key {
  service: string;
  kid: string;
}
const keysIn = (text: string): Key[] => (JSON.parse(text) as { keys: Key[] }).keys;

describe('the public keys of all services', () => {
  const consent = newSigningKey('consent', 'EdDSA');
  const first = eventKeysFile(undefined, { consent });

  it('hold nothing private', () => expect(first).not.toContain((JSON.parse(consent) as { d: string }).d));
  it('name the service of each', () => expect(keysIn(first).map(({ service }) => service)).toEqual(['consent']));
  it('stay the same while no key is new', () => expect(eventKeysFile(first, { consent })).toBe(first));
  it('keep the one before, with which older messages were signed', () => {
    const later = eventKeysFile(first, { consent: newSigningKey('consent', 'EdDSA') });
    expect(keysIn(later).map(({ service }) => service)).toEqual(['consent', 'consent']);
    expect(keysIn(later)[1]).toEqual(keysIn(first)[0]);
  });
});
