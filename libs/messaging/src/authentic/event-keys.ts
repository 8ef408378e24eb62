import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** A public key as JWK, with the service whose messages it verifies. */
interface ServiceKey {
  service: string;
}

/** The key with which a service signs its messages, and the public ones by service, several while one is changed. */
interface EventKeys {
  own: KeyObject;
  of(service: string): readonly KeyObject[];
}

let keys: EventKeys | undefined;

/**
 * The keys in the files that EVENT_KEY_FILE (a private JWK, this service's only) and EVENT_KEYS_FILE (the public ones of
 * all services) name. Without files there is one key for everybody that lasts as long as the process (tests).
 * @throws when a file cannot be read as such
 */
export const eventKeys = (): EventKeys =>
  (keys ??= read(process.env['EVENT_KEY_FILE'], process.env['EVENT_KEYS_FILE']));

function read(privateFile: string | undefined, publicFile: string | undefined): EventKeys {
  const madeUp = generateKeyPairSync('ed25519');
  const own = privateFile ? keyIn(privateFile) : madeUp.privateKey;
  if (!publicFile) {
    const mine = [privateFile ? createPublicKey(own) : madeUp.publicKey];
    return { own, of: () => mine };
  }
  const byService = new Map<string, KeyObject[]>();
  for (const { service, ...jwk } of (JSON.parse(readFileSync(publicFile, 'utf8')) as { keys: ServiceKey[] }).keys)
    byService.set(service, [...(byService.get(service) ?? []), createPublicKey({ key: jwk, format: 'jwk' })]);
  return { own, of: (service) => byService.get(service) ?? [] };
}

const keyIn = (file: string): KeyObject =>
  createPrivateKey({ key: JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>, format: 'jwk' });

/** Whether others accept what this process signs as coming from this service. */
export function fits(service: string): boolean {
  const { own, of } = eventKeys();
  return of(service).some((key) => key.equals(createPublicKey(own)));
}
