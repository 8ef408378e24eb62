import { GenericContainer, Wait, type StartedTestContainer } from 'testcontainers';

/** The same as in docker-compose.yml. */
const images = { postgres: 'postgres:17', kafka: 'apache/kafka:4.4.0' };

/** No data outlives a run, so none has to reach a disk. */
const hasty = ['fsync', 'synchronous_commit', 'full_page_writes'].flatMap((name) => ['-c', `${name}=off`]);

async function startPostgres(): Promise<StartedTestContainer> {
  return new GenericContainer(images.postgres)
    .withExposedPorts(5432)
    .withEnvironment({ POSTGRES_PASSWORD: 'password' })
    .withTmpFs({ '/var/lib/postgresql/data': 'rw' })
    .withCommand(['postgres', ...hasty, '-c', 'max_connections=300'])
    .withWaitStrategy(Wait.forLogMessage('database system is ready to accept connections', 2))
    .start();
}

const script = '/tmp/start.sh';
const settings = {
  KAFKA_NODE_ID: '1',
  KAFKA_PROCESS_ROLES: 'broker,controller',
  KAFKA_CONTROLLER_QUORUM_VOTERS: '1@localhost:9093',
  KAFKA_CONTROLLER_LISTENER_NAMES: 'CONTROLLER',
  KAFKA_LISTENERS: 'PLAINTEXT://:9092,CONTROLLER://:9093',
  KAFKA_LISTENER_SECURITY_PROTOCOL_MAP: 'PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT',
  KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR: '1',
  KAFKA_TRANSACTION_STATE_LOG_REPLICATION_FACTOR: '1',
  KAFKA_TRANSACTION_STATE_LOG_MIN_ISR: '1',
  KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS: '0',
  KAFKA_GROUP_MIN_SESSION_TIMEOUT_MS: '1000',
  KAFKA_AUTO_CREATE_TOPICS_ENABLE: 'false',
  KAFKA_HEAP_OPTS: '-Xms256m -Xmx512m',
};

/**
 * Kafka sends its address to clients, and the port is known only once the container runs, so it waits for a script.
 * (Testcontainers' own Kafka module knows only Confluent's images.)
 */
async function startKafka(): Promise<{ container: StartedTestContainer; broker: string }> {
  const container = await new GenericContainer(images.kafka)
    .withExposedPorts(9092)
    .withCommand(['sh', '-c', `echo waiting; until [ -x ${script} ]; do sleep 0.1; done; exec ${script}`])
    .withEnvironment(settings)
    .withWaitStrategy(Wait.forLogMessage('waiting'))
    .start();
  const broker = `${container.getHost()}:${container.getMappedPort(9092)}`;
  const content = `#!/bin/sh\nexport KAFKA_ADVERTISED_LISTENERS=PLAINTEXT://${broker}\nexec /etc/kafka/docker/run\n`;
  await container.copyContentToContainer([{ content, target: script, mode: 0o755 }]);
  await logged(container, 'Kafka Server started', 90_000);
  return { container, broker };
}

async function logged(container: StartedTestContainer, words: string, timeoutMs: number): Promise<void> {
  const logs = await container.logs();
  const timer = setTimeout(
    () => logs.destroy(new Error(`Kafka did not say "${words}" in ${timeoutMs} ms.`)),
    timeoutMs,
  );
  let seen = '';
  try {
    for await (const chunk of logs) if ((seen += String(chunk)).includes(words)) return;
    throw new Error(`Kafka stopped: ${seen.slice(-2_000)}`);
  } finally {
    clearTimeout(timer);
    logs.destroy();
  }
}

export interface TestContainers {
  /** Connection string of the server, without a database. */
  postgres: string;
  broker: string;
  stop(): Promise<void>;
}

/** One PostgreSQL and one Kafka for a whole run; suites are separated by database and by topic. */
export async function startTestContainers(): Promise<TestContainers> {
  const [postgres, kafka] = await Promise.all([startPostgres(), startKafka()]);
  return {
    postgres: `postgresql://postgres:password@${postgres.getHost()}:${postgres.getMappedPort(5432)}`,
    broker: kafka.broker,
    stop: async () => void (await Promise.all([postgres.stop(), kafka.container.stop()])),
  };
}
