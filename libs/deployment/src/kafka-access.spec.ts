import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { allContracts, streamOf } from '@homeward/contracts';
import { kafkaAccess, ownerOf, readsFrom } from './kafka-access';
import { root, services } from './services';

/** The streams of the events for which a service has handlers, whatever the file is called. */
function streamsHandledIn(service: string): string[] {
  const source = path.join(root, 'apps', service, 'src');
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((f) => /(?<!spec)\.ts$/.test(f));
  const types = files
    .filter((file) => !/^generated|metadata\.ts$/.test(file))
    .flatMap((file) => [...readFileSync(path.join(source, file), 'utf8').matchAll(/@OnEvent\('([^']+)'\)/g)]);
  return [...new Set(types.map(([, type]) => streamOf(type!)))].sort();
}

describe('what services may do on Kafka', () => {
  const topics = [...new Set(allContracts().map(({ stream }) => stream))].sort();
  const access = kafkaAccess(topics, 'homeward-');
  const of = (name: string) => access.find(({ user }) => user === `homeward-${name}`)!;

  it.each(services)('lets $name read the streams that it has handlers for, and no other', ({ name }) => {
    expect([...of(name).reads].sort()).toEqual(streamsHandledIn(name));
  });

  it('lets one service alone write into each stream: the one that it is called after', () => {
    for (const topic of topics)
      expect(access.filter(({ writes }) => writes.includes(topic)).map(({ user }) => user)).toEqual([
        `homeward-${ownerOf(topic)}`,
      ]);
  });

  it('lets no two services into one group', () => {
    const groups = access.flatMap((one) => one.groups);
    expect(new Set(groups).size).toBe(groups.length);
    expect(of('consent')).toMatchObject({ groups: ['consent', 'consent-rebuild'], restarts: ['consent-rebuild'] });
    const registration = { groups: ['registration', 'registration-rebuild'], restarts: ['registration-rebuild'] };
    expect(of('registration')).toMatchObject(registration);
  });

  it('names only services that there are', () => {
    const names = services.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining([...readsFrom.keys(), ...[...readsFrom.values()].flat()]));
  });
});
