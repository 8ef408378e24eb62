import { ConfigResourceTypes, Kafka, logLevel, type Admin, type ITopicMetadata } from 'kafkajs';
import { fitted, type DeclaredTopic } from './catalogue';
import type { KafkaAddress } from './client-config';
import { createTopics } from './create-topics';

/** How the cluster differed from the catalogue, and whether that is fixed now. */
export interface Difference {
  topic: string;
  what: string;
  declared: string;
  found: string;
  mended: boolean;
}

/**
 * Makes the cluster's topics what the catalogue declares: creates missing ones and sets configuration. The number of
 * partitions and of replicas is never changed, only reported. A second run changes nothing.
 * @returns what differed before
 */
export async function applyTopics(address: KafkaAddress, catalogue: DeclaredTopic[]): Promise<Difference[]> {
  const admin = new Kafka({ clientId: 'homeward-topics', logLevel: logLevel.NOTHING, ...address }).admin();
  await admin.connect();
  try {
    const brokers = (await admin.describeCluster()).brokers.length;
    const wanted = catalogue.map((declared) => fitted(declared, brokers));
    const lowered = catalogue.filter((d) => d.replicas > brokers).map((d) => lowerReplicas(d, brokers));
    const existing = new Set(await admin.listTopics());
    const missing = wanted.filter(({ topic }) => !existing.has(topic));
    await createTopics(admin, missing);
    const there = wanted.filter(({ topic }) => existing.has(topic));
    const created = missing.map(({ topic }) => difference(topic, 'topic', 'there', 'missing', true));
    return [...lowered, ...created, ...(await compareShape(admin, there)), ...(await mendConfig(admin, there))];
  } finally {
    await admin.disconnect();
  }
}

const difference = (topic: string, what: string, declared: unknown, found: unknown, mended: boolean): Difference => ({
  topic,
  what,
  mended,
  declared: String(declared),
  found: String(found),
});

const lowerReplicas = ({ topic, replicas }: DeclaredTopic, brokers: number): Difference =>
  difference(topic, 'replicas', replicas, `${brokers} brokers`, false);

async function compareShape(admin: Admin, wanted: DeclaredTopic[]): Promise<Difference[]> {
  if (wanted.length === 0) return [];
  const { topics } = await admin.fetchTopicMetadata({ topics: wanted.map((t) => t.topic) });
  const found = new Map<string, ITopicMetadata>(topics.map((t) => [t.name, t]));
  return wanted.flatMap(({ topic, partitions, replicas }) => {
    const parts = found.get(topic)!.partitions;
    const copies = Math.min(...parts.map((p) => p.replicas.length));
    return [
      ...(parts.length === partitions ? [] : [difference(topic, 'partitions', partitions, parts.length, false)]),
      ...(copies === replicas ? [] : [difference(topic, 'replicas', replicas, copies, false)]),
    ];
  });
}

async function mendConfig(admin: Admin, wanted: DeclaredTopic[]): Promise<Difference[]> {
  if (wanted.length === 0) return [];
  const type = ConfigResourceTypes.TOPIC;
  const { resources } = await admin.describeConfigs({
    includeSynonyms: false,
    resources: wanted.map(({ topic, config }) => ({ type, name: topic, configNames: Object.keys(config) })),
  });
  const differing = wanted.flatMap(({ topic, config }) => {
    const entries = resources.find((r) => r.resourceName === topic)?.configEntries ?? [];
    const found = new Map(entries.map((e) => [e.configName, e.configValue]));
    return Object.entries(config)
      .filter(([name, value]) => found.get(name) !== value)
      .map(([name, value]) => difference(topic, name, value, found.get(name) ?? 'nothing', true));
  });
  const names = new Set(differing.map(({ topic }) => topic));
  const alter = wanted.filter(({ topic }) => names.has(topic));
  if (alter.length > 0)
    await admin.alterConfigs({
      validateOnly: false,
      resources: alter.map(({ topic, config }) => ({
        type,
        name: topic,
        configEntries: Object.entries(config).map(([name, value]) => ({ name, value })),
      })),
    });
  return differing;
}
