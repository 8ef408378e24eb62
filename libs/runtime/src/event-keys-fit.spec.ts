import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { allContracts, publisherOf } from '@homeward/contracts';

const publishers = [...new Set(allContracts().map(({ type }) => publisherOf(type)))];

describe('the keys for messages, when a service starts', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'homeward-event-keys-'));
  const pairs = Object.fromEntries(publishers.map((service) => [service, generateKeyPairSync('ed25519')]));
  const write = (file: string, value: unknown): string => {
    writeFileSync(path.join(folder, file), JSON.stringify(value));
    return path.join(folder, file);
  };
  const jwk = (key: KeyObject) => key.export({ format: 'jwk' });
  const publicKeys = (services = publishers) => ({
    keys: services.map((service) => ({ service, ...jwk(pairs[service]!.publicKey) })),
  });
  /** As a process that has just started reads the files. */
  const start = async (own: unknown, known: unknown): Promise<void> => {
    process.env['EVENT_KEY_FILE'] = write('own', own);
    process.env['EVENT_KEYS_FILE'] = write('known', known);
    await jest.isolateModulesAsync(async () => {
      const { eventKeysFit } = await import('./event-keys-fit');
      eventKeysFit('consent');
    });
  };
  afterAll(() => {
    delete process.env['EVENT_KEY_FILE'];
    delete process.env['EVENT_KEYS_FILE'];
    rmSync(folder, { recursive: true });
  });
  const own = () => jwk(pairs['consent']!.privateKey);

  it('are in order when its own is among the public ones of all that publish', () =>
    expect(start(own(), publicKeys())).resolves.toBeUndefined());
  it('are refused by name where those of a publisher are missing', () =>
    expect(start(own(), publicKeys(publishers.filter((p) => p !== 'registration')))).rejects.toThrow(
      'EVENT_KEYS_FILE lacks the keys of registration.',
    ));
  it('are refused when nobody would believe what it signs', () =>
    expect(start(jwk(pairs['registration']!.privateKey), publicKeys())).rejects.toThrow('not among its keys'));
  it.each([
    ['no private key', {}, publicKeys()],
    ['public keys that are none', own(), { keys: [{ service: 'consent' }] }],
    ['no public keys', own(), {}],
  ])('are refused with the variables to set when there is %s', (_, mine, known) =>
    expect(start(mine, known)).rejects.toThrow('EVENT_KEY_FILE has to name a private Ed25519 key'),
  );
});
