import { readdirSync } from 'node:fs';
import path from 'node:path';
import { services } from '@homeward/deployment';
import { bootService, type ServiceDefinition } from '@homeward/runtime';

jest.mock('@homeward/runtime', () => ({
  ...jest.requireActual<object>('@homeward/runtime'),
  bootService: jest.fn(),
}));

const apps = path.resolve(__dirname, '../..');

/** The definition with which a service's own `main.ts` starts. */
async function definitionOf(name: string): Promise<ServiceDefinition> {
  jest.doMock(path.join(apps, name, 'src/metadata'), () => ({ default: () => Promise.resolve({}) }), { virtual: true });
  await import(path.join(apps, name, 'src/main'));
  return jest.mocked(bootService).mock.lastCall![0];
}

describe('the list of services', () => {
  it.each(services.map((service) => [service.name, service] as const))(
    'gives %s everything that it does not start without',
    async (name, { database = false, keys = [] }) => {
      const { openDatabase, keyFiles = [], ...definition } = await definitionOf(name);
      expect(definition.name).toBe(name);
      expect([openDatabase !== undefined, keyFiles]).toEqual([database, keys]);
    },
    60_000,
  );

  it('has every program with a database', () => {
    const withDatabase = readdirSync(apps).filter((app) => readdirSync(path.join(apps, app)).includes('prisma'));
    expect(services.map(({ name }) => name).sort()).toEqual(withDatabase);
  });
});
