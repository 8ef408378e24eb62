import { allContracts, publisherOf } from '@homeward/contracts';
import { eventKeys, fits } from '@homeward/messaging';
import { WrongConfiguration } from './check-or-end';

/**
 * Makes sure that other services will accept this service's messages, and that it can verify those of all others: what cannot be
 * verified is set aside, so it had better not start. @throws WrongConfiguration
 */
export function eventKeysFit(name: string): void {
  const publishers = [...new Set(allContracts().map(({ type }) => publisherOf(type)))];
  let without: string[];
  try {
    without = publishers.filter((service) => eventKeys().of(service).length === 0);
  } catch {
    throw new WrongConfiguration(
      `${name}: EVENT_KEY_FILE has to name a private Ed25519 key, EVENT_KEYS_FILE the public ones (docs/operations/secrets.md).`,
    );
  }
  if (without.length > 0)
    throw new WrongConfiguration(`${name}: the file of EVENT_KEYS_FILE lacks the keys of ${without.join(', ')}.`);
  if (!fits(name))
    throw new WrongConfiguration(
      `${name}: the key of EVENT_KEY_FILE is not among its keys in the file of EVENT_KEYS_FILE.`,
    );
}
