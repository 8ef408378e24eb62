import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { makeSecrets } from './make-secrets';

describe('the secrets of a platform in containers', () => {
  const parent = mkdtempSync(path.join(os.tmpdir(), 'homeward-make-secrets-'));
  const folder = path.join(parent, 'secrets');
  const all = (): Record<string, string> =>
    Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
  beforeAll(() => void makeSecrets(['--folder', folder]));
  afterAll(() => rmSync(parent, { recursive: true }));

  it('exist for every role, client and key, all different', () => {
    const names = [
      'postgres',
      'consent_owner',
      'medical_clearance_app',
      'svc-manifests',
      'master_key',
      'kafka_consent',
      'identity',
    ];
    expect(Object.keys(all())).toEqual(expect.arrayContaining(names));
    expect(new Set(Object.values(all())).size).toBe(Object.keys(all()).length);
  });

  it('can be read by their owner alone', () => {
    expect(statSync(folder).mode & 0o077).toBe(0);
    for (const name of readdirSync(folder)) expect(statSync(path.join(folder, name)).mode & 0o077).toBe(0);
  });

  it('are never changed by a second run, which makes only what is missing', () => {
    const before = all();
    rmSync(path.join(folder, 'consent_app'));
    expect(makeSecrets(['--folder', folder])).toMatch(/^1 made/);
    const { consent_app, ...others } = all();
    expect(before).toMatchObject(others);
    expect(consent_app).not.toBe(before['consent_app']);
  });

  it('are the same for identity as for its clients', () => {
    const { programs } = JSON.parse(all()['identity']!) as { programs: { clientId: string; secret: string }[] };
    for (const { clientId, secret } of programs) expect(secret).toBe(all()[clientId]);
    expect(programs.map((p) => p.clientId)).toContain('svc-consent');
  });

  it('have one file with the public keys of all services, which keeps those of before', () => {
    interface Key {
      service: string;
      kid: string;
      d?: string;
    }
    const known = () => (JSON.parse(all()['event_keys']!) as { keys: Key[] }).keys;
    const before = known();
    expect(before.find(({ service }) => service === 'consent')!.kid).toBe(
      (JSON.parse(all()['event_key_consent']!) as Key).kid,
    );
    expect(before.filter(({ d }) => d)).toEqual([]);
    rmSync(path.join(folder, 'event_key_consent'));
    makeSecrets(['--folder', folder]);
    expect(known().filter(({ service }) => service === 'consent')).toHaveLength(2);
    expect(known()).toEqual(expect.arrayContaining(before));
  });

  it('turn an exercise on only when asked to', () => {
    expect(readdirSync(parent)).toEqual(['secrets']);
    makeSecrets(['--folder', folder, '--exercise']);
    expect(readFileSync(path.join(parent, '.env'), 'utf8')).toContain('HOMEWARD_EXERCISE=1');
  });
});
