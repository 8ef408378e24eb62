import type { Access } from '@homeward/messaging';
import { services } from './services';

/** Whose events each service reads, as its handlers do (`kafka-access.spec.ts` compares). The others read none. */
export const readsFrom: ReadonlyMap<string, readonly string[]> = new Map([
  ['registration', ['manifests']],
  ['consent', ['charter-flights', 'manifests', 'protection', 'reception', 'registration']],
  ['protection', ['consent', 'manifests', 'reception', 'registration']],
  ['medical-clearance', ['charter-flights', 'manifests', 'registration']],
  ['charter-flights', ['manifests', 'reception']],
  ['manifests', ['charter-flights', 'consent', 'medical-clearance', 'protection', 'registration']],
  ['reception', ['charter-flights', 'manifests']],
  [
    'status-feed',
    [
      ...['charter-flights', 'consent', 'manifests', 'medical-clearance'],
      ...['protection', 'reception', 'registration'],
    ],
  ],
  ['partner-api', ['charter-flights', 'manifests']],
]);

/** The service whose stream it is: `consent` of `homeward.consent.v1`. */
export const ownerOf = (topic: string): string | undefined => /^homeward\.(.+)\.v\d+$/.exec(topic)?.[1];

/**
 * What each service may do on Kafka: write into its own streams, read those that it listens to, in its own group and in
 * the one that rebuilds its tables.
 * @param prefix of the users' names: `homeward-` makes `homeward-consent`
 */
export function kafkaAccess(topics: readonly string[], prefix: string): Access[] {
  return services.map(({ name }) => {
    const from = readsFrom.get(name) ?? [];
    return {
      user: `${prefix}${name}`,
      writes: topics.filter((topic) => ownerOf(topic) === name),
      reads: topics.filter((topic) => from.includes(ownerOf(topic)!)),
      // Who reads nothing asks how far its group is, too: that is how a service sees whether Kafka answers.
      groups: from.length > 0 ? [name, `${name}-rebuild`] : [name],
      restarts: from.length > 0 ? [`${name}-rebuild`] : [],
    };
  });
}
