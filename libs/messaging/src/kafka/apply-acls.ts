import {
  AclOperationTypes as Operation,
  AclPermissionTypes as Permission,
  AclResourceTypes as Resource,
  Kafka,
  ResourcePatternTypes as Pattern,
  logLevel,
  type AclEntry,
  type Admin,
} from 'kafkajs';
import { entriesOf, inWords, type Access } from './access';
import type { KafkaAddress } from './client-config';

/** What was changed, and what everybody may do to the same topics and groups, which is reported and left alone. */
export interface AccessChanges {
  made: string[];
  removed: string[];
  openToAll: string[];
}

/**
 * Makes the access lists of these users what is declared: adds what is missing, removes whatever else names them, and
 * leaves all other users alone. A second run changes nothing.
 * @throws kafkajs' error of type SECURITY_DISABLED when the cluster has no authorizer
 */
export async function applyAcls(address: KafkaAddress, declared: readonly Access[]): Promise<AccessChanges> {
  const admin = new Kafka({ clientId: 'homeward-topics', logLevel: logLevel.NOTHING, ...address }).admin();
  await admin.connect();
  try {
    const wanted = new Map(declared.flatMap(entriesOf).map((e) => [inWords(e), e]));
    const found = new Map<string, AclEntry>();
    for (const { user } of declared) for (const e of await entriesFor(admin, `User:${user}`)) found.set(inWords(e), e);
    const missing = [...wanted].filter(([words]) => !found.has(words));
    const surplus = [...found].filter(([words]) => !wanted.has(words));
    // First what is missing: nobody who is at work loses what stays allowed.
    if (missing.length > 0) await admin.createAcls({ acl: missing.map(([, e]) => e) });
    if (surplus.length > 0) await admin.deleteAcls({ filters: surplus.map(([, e]) => e) });
    const concerned = [...wanted.values()];
    const open = (await entriesFor(admin, 'User:*')).filter((e) => opens(e, concerned));
    return { made: missing.map(([w]) => w), removed: surplus.map(([w]) => w), openToAll: open.map(inWords) };
  } finally {
    await admin.disconnect();
  }
}

async function entriesFor(admin: Admin, principal: string): Promise<AclEntry[]> {
  const { resources } = await admin.describeAcls({
    principal,
    resourceType: Resource.ANY,
    resourcePatternType: Pattern.ANY,
    operation: Operation.ANY,
    permissionType: Permission.ANY,
  });
  return resources.flatMap(({ acls, resourceType, resourceName, resourcePatternType }) =>
    acls.map((acl) => ({ ...acl, resourceType, resourceName, resourcePatternType })),
  );
}

/** Whether an entry for everybody allows more than looking, on something that is ours, or the making of topics. */
function opens(e: AclEntry, ours: AclEntry[]): boolean {
  if (e.permissionType !== Permission.ALLOW) return false;
  if ([Operation.DESCRIBE, Operation.DESCRIBE_CONFIGS].includes(e.operation)) return false;
  if (e.resourceType === Resource.CLUSTER) return [Operation.ALL, Operation.CREATE].includes(e.operation);
  const covers = (name: string): boolean =>
    e.resourcePatternType === Pattern.PREFIXED ? name.startsWith(e.resourceName) : ['*', name].includes(e.resourceName);
  return ours.some((own) => own.resourceType === e.resourceType && covers(own.resourceName));
}
