import { parse } from 'yaml';

/** One topic as declared. */
export interface DeclaredTopic {
  topic: string;
  partitions: number;
  replicas: number;
  config: Record<string, string>;
}

interface Settings {
  partitions?: number;
  replicas?: number;
  config?: Record<string, string>;
}

/** Reads `topics.yaml`: `defaults`, and under `topics` each name with what differs from them. @throws when malformed */
export function readCatalogue(text: string): DeclaredTopic[] {
  const { defaults, topics } = parse(text) as {
    defaults: Required<Settings>;
    topics: Record<string, Settings | null>;
  };
  return Object.entries(topics).map(([topic, own]) => ({
    topic,
    partitions: own?.partitions ?? defaults.partitions,
    replicas: own?.replicas ?? defaults.replicas,
    config: { ...defaults.config, ...own?.config },
  }));
}

/** The declaration reduced to what a cluster of so many brokers can hold. */
export function fitted(declared: DeclaredTopic, brokers: number): DeclaredTopic {
  const replicas = Math.min(declared.replicas, brokers);
  const inSync = Math.min(Number(declared.config['min.insync.replicas']), replicas);
  return { ...declared, replicas, config: { ...declared.config, 'min.insync.replicas': String(inSync) } };
}
