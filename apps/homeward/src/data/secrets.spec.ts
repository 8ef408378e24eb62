import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { keepClockOffset } from '@homeward/deployment';
import { keepSecrets, keepSigningKey, keepSymmetricKey, secretsFile } from './secrets';

describe('the secrets', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'homeward-secrets-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const consent = { name: 'consent', database: true };
  const manifests = { name: 'manifests', database: true };

  it('stay the same from start to start, and grow with the services', () => {
    const before = keepSecrets(folder, [consent]);
    const after = keepSecrets(folder, [consent, manifests]);
    expect(after.roles['consent_app']).toBe(before.roles['consent_app']);
    expect(after.superuser).toBe(before.superuser);
    expect(Object.keys(after.roles)).toEqual(expect.arrayContaining(['manifests_owner', 'manifests_app']));
    expect(after.clients['svc-manifests']).toBeDefined();
  });

  it('are different for each role and client', () => {
    const { superuser, roles, clients, cookieKey } = keepSecrets(folder, [consent, manifests]);
    const all = [superuser, cookieKey, ...Object.values(roles), ...Object.values(clients)];
    expect(new Set(all).size).toBe(all.length);
  });

  it('can be read by their owner only', () => {
    const files = [secretsFile(folder), keepSymmetricKey(folder, 'master'), keepSigningKey(folder, 's', 'EdDSA').file];
    for (const file of files) expect(statSync(file).mode & 0o077).toBe(0);
  });

  it('have 32 bytes for a symmetric key, and a name for a signing key', () => {
    const master = readFileSync(keepSymmetricKey(folder, 'master'), 'utf8');
    expect(Buffer.from(master, 'base64')).toHaveLength(32);
    expect(keepSigningKey(folder, 's', 'EdDSA').jwk).toMatchObject({ kty: 'OKP', crv: 'Ed25519', alg: 'EdDSA' });
    expect(keepSigningKey(folder, 's', 'EdDSA').jwk['kid']).toBe(keepSigningKey(folder, 's', 'EdDSA').jwk['kid']);
  });
});

describe('the clock of an exercise', () => {
  it('begins the morning before the sample flight, and continues from there at every later start', () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'homeward-clock-'));
    const first = new Date('2026-11-01T12:00:00Z');
    const offset = keepClockOffset(folder, first);
    expect(new Date(first.getTime() + offset).toISOString()).toBe('2026-12-08T09:00:00.000Z');
    expect(keepClockOffset(folder, new Date('2026-11-02T12:00:00Z'))).toBe(offset);
    rmSync(folder, { recursive: true });
  });
});
