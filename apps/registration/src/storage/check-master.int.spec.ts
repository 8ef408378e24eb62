import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { WrongConfiguration } from '@homeward/runtime';
import { testDatabase } from '@homeward/testing';
import { rewrapKeys } from '../rewrap/rewrap-keys';
import { wrapKey } from './key-wrap';
import { PersonKeys } from './person-keys';
import { openDatabase } from './prisma';

const folder = mkdtempSync(path.join(os.tmpdir(), 'homeward-master-'));
const [ours, another] = [randomBytes(32), randomBytes(32)];

describe('the master key at the start', () => {
  let url: string;
  beforeEach(async () => {
    url = await testDatabase('registration');
  });
  afterAll(() => {
    delete process.env['MASTER_KEY_FILE'];
    rmSync(folder, { recursive: true });
  });

  const on = async <T>(work: (db: ReturnType<typeof openDatabase>) => Promise<T>): Promise<T> => {
    const db = openDatabase(url);
    return work(db).finally(() => db.$disconnect());
  };
  const startWith = (master: string): Promise<void> => {
    process.env['MASTER_KEY_FILE'] = path.join(folder, 'master');
    writeFileSync(process.env['MASTER_KEY_FILE'], master);
    return on(async (db) => new PersonKeys(db).checkMaster());
  };
  const keep = (owner: string) =>
    on((db) =>
      db.$executeRawUnsafe(
        'INSERT INTO person_key VALUES ($1::uuid, $2)',
        owner,
        wrapKey(ours, owner, randomBytes(32)),
      ),
    );
  const base64 = (key: Buffer): string => key.toString('base64');

  it('may be any while nobody is registered', () => expect(startWith(base64(another))).resolves.toBeUndefined());

  it('has to be the one that the keys of persons are wrapped with', async () => {
    await keep('0190aaaa-0000-7000-8000-000000000001');
    await expect(startWith(base64(ours))).resolves.toBeUndefined();
    await expect(startWith(base64(another))).rejects.toThrow(WrongConfiguration);
    await expect(startWith(base64(another))).rejects.toThrow('set MASTER_KEY_FILE to the file that holds that one');
  });

  it('has to be the new one once the keys are wrapped anew', async () => {
    await keep('0190aaaa-0000-7000-8000-000000000002');
    await on((db) => rewrapKeys(db, ours, another));
    await expect(startWith(base64(another))).resolves.toBeUndefined();
    await expect(startWith(base64(ours))).rejects.toThrow(WrongConfiguration);
  });

  it('has to be the one of an import that waits, when that is all there is', async () => {
    const id = '0190aaaa-0000-7000-8000-000000000003';
    await on((db) =>
      db.$executeRawUnsafe(
        `INSERT INTO caseload_import (id, operation_id, content_hash, status, exported_on, wrapped_key, counts, made_by, made_at)
         VALUES ($1::uuid, $1::uuid, 'h', 'PREVIEW', '2026-11-01', $2, '{}', 'somebody', now())`,
        id,
        wrapKey(ours, id, randomBytes(32)),
      ),
    );
    await expect(startWith(base64(ours))).resolves.toBeUndefined();
    await expect(startWith(base64(another))).rejects.toThrow(WrongConfiguration);
  });

  it('has to be the one of an operation, when that is all there is', async () => {
    const id = '0190aaaa-0000-7000-8000-000000000004';
    await on((db) =>
      db.$executeRawUnsafe(
        `INSERT INTO operation (id, version, state, modality, wrapped_key) VALUES ($1::uuid, 1, '{}', 'VHR', $2)`,
        id,
        wrapKey(ours, id, randomBytes(32)),
      ),
    );
    await expect(startWith(base64(ours))).resolves.toBeUndefined();
    await expect(startWith(base64(another))).rejects.toThrow(WrongConfiguration);
  });

  it('may not leave the keys of operations behind', async () => {
    const id = '0190aaaa-0000-7000-8000-000000000005';
    await keep('0190aaaa-0000-7000-8000-000000000006');
    await on(async (db) => {
      await db.$executeRawUnsafe(
        `INSERT INTO operation (id, version, state, modality, wrapped_key) VALUES ($1::uuid, 1, '{}', 'VHR', $2)`,
        id,
        wrapKey(another, id, randomBytes(32)),
      );
    });
    await expect(startWith(base64(ours))).rejects.toThrow(WrongConfiguration);
    await expect(startWith(base64(another))).rejects.toThrow(WrongConfiguration);
  });

  it('is named when its file holds no key', () =>
    expect(startWith('c2hvcnQ=')).rejects.toThrow('the file of MASTER_KEY_FILE has to hold 32 bytes'));
});
