import {
  AclOperationTypes as Operation,
  AclPermissionTypes as Permission,
  AclResourceTypes as Resource,
  Kafka,
  ResourcePatternTypes as Pattern,
  logLevel,
  type AclEntry,
} from 'kafkajs';
import { newId } from '@homeward/kernel';
import { signIn } from '../testing/sign-in';
import type { Access } from './access';
import { applyAcls } from './apply-acls';
import { applyTopics } from './apply-topics';
import { setPasswords } from './set-passwords';

describe('an administrator who has the rights that docs/operations/kubernetes.md asks for', () => {
  const everything = signIn('scram-sha-512', 'homeward-try');
  const user = `homeward-admin-${newId()}`;
  const administrator = signIn('scram-sha-512', 'admin', user);
  const rights: [Resource, string, Operation[]][] = [
    [Resource.CLUSTER, 'kafka-cluster', [Operation.DESCRIBE, Operation.ALTER]],
    [
      Resource.TOPIC,
      'homeward.',
      [Operation.CREATE, Operation.DESCRIBE, Operation.DESCRIBE_CONFIGS, Operation.ALTER_CONFIGS],
    ],
  ];
  const acl = rights.flatMap(([resourceType, resourceName, operations]) =>
    operations.map((operation): AclEntry => ({
      principal: `User:${user}`,
      host: '*',
      permissionType: Permission.ALLOW,
      resourceType,
      resourceName,
      resourcePatternType: resourceType === Resource.TOPIC ? Pattern.PREFIXED : Pattern.LITERAL,
      operation,
    })),
  );
  const topic = `homeward.administered.${newId()}`;
  const keeping = (retention: string) => {
    const config = { 'retention.ms': retention, 'min.insync.replicas': '1' };
    return [{ topic, partitions: 1, replicas: 1, config }];
  };

  beforeAll(async () => {
    await setPasswords(everything, { [user]: 'admin' });
    const admin = new Kafka({ clientId: 'test', logLevel: logLevel.NOTHING, ...everything }).admin();
    await admin.connect();
    await admin.createAcls({ acl }).finally(() => admin.disconnect());
  }, 60_000);

  it('makes topics, users and access lists', async () => {
    await applyTopics(administrator, keeping('-1'));
    expect(await applyTopics(administrator, keeping('60000'))).toMatchObject([{ what: 'retention.ms', mended: true }]);
    const service: Access = { user: `${user}-made`, writes: [topic], reads: [], groups: [], restarts: [] };
    await setPasswords(administrator, { [service.user]: 'its own' });
    expect((await applyAcls(administrator, [service])).made).toHaveLength(1);
    expect((await applyAcls(administrator, [{ ...service, writes: [] }])).removed).toHaveLength(1);
  }, 60_000);
});
