import {
  AclOperationTypes as Operation,
  AclPermissionTypes as Permission,
  AclResourceTypes as Resource,
  ResourcePatternTypes as Pattern,
  type AclEntry,
} from 'kafkajs';

/** What one user of Kafka may do, and nothing besides: everything else is refused, creating topics too. */
export interface Access {
  /** The user's name, without `User:`. */
  user: string;
  writes: readonly string[];
  reads: readonly string[];
  /** Consumer groups that it may be a member of. */
  groups: readonly string[];
  /** Groups among them that it may delete, to read from the first message again. */
  restarts: readonly string[];
}

const entry = (user: string, resourceType: Resource, resourceName: string, operation: Operation): AclEntry => ({
  principal: `User:${user}`,
  host: '*',
  permissionType: Permission.ALLOW,
  resourcePatternType: Pattern.LITERAL,
  resourceType,
  resourceName,
  operation,
});

/** The access as Kafka's list. To write or to read includes to describe; writing includes an idempotent producer's id. */
export function entriesOf({ user, writes, reads, groups, restarts }: Access): AclEntry[] {
  const may = (resource: Resource, names: readonly string[], operation: Operation): AclEntry[] =>
    [...new Set(names)].map((name) => entry(user, resource, name, operation));
  return [
    ...may(Resource.TOPIC, writes, Operation.WRITE),
    ...may(Resource.TOPIC, reads, Operation.READ),
    ...may(Resource.GROUP, groups, Operation.READ),
    ...may(Resource.GROUP, restarts, Operation.DELETE),
  ];
}

const nameOf = (names: object, value: number): string =>
  (Object.entries(names).find(([, known]) => known === value)?.[0] ?? String(value)).toLowerCase();

/** `homeward-consent: allow write topic homeward.consent.v1`, for people and for comparing. */
export function inWords(e: AclEntry): string {
  const pattern = e.resourcePatternType === Pattern.LITERAL ? '' : ` (${nameOf(Pattern, e.resourcePatternType)})`;
  const from = e.host === '*' ? '' : ` from ${e.host}`;
  const what = `${nameOf(Operation, e.operation)} ${nameOf(Resource, e.resourceType)} ${e.resourceName}${pattern}`;
  return `${e.principal.replace(/^User:/, '')}: ${nameOf(Permission, e.permissionType)} ${what}${from}`;
}
