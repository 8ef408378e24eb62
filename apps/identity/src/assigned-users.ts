import { readFileSync, statSync } from 'node:fs';
import { isProgram, peopleRoles, readAssignment, type AssignmentClaim } from '@homeward/access';
import { demoUsers, type DemoUser } from './demo-users';

export interface AssignedUser extends DemoUser {
  assignments: AssignmentClaim[];
}
type Table = Record<string, AssignmentClaim[]>;

/** The table cannot be used. Its message is a sentence for whoever wrote it. */
export class WrongAssignments extends Error {
  override name = 'WrongAssignments';
}

/** Users of an exercise work everywhere, so that it needs no table. */
const everywhere = (user: DemoUser): AssignedUser => ({
  ...user,
  assignments: user.roles.map((role) => ({ role, operation: '*' })),
});

/** @throws WrongAssignments, naming the user and the number of the entry, and quoting nothing else */
export function readTable(file: string, text: string): Table {
  let table: unknown;
  try {
    table = JSON.parse(text);
  } catch {
    throw new WrongAssignments(`${file} is no JSON.`);
  }
  if (typeof table !== 'object' || table === null || Array.isArray(table))
    throw new WrongAssignments(`${file}: expected an object with the assignments of each user under the user's name.`);
  for (const [name, entries] of Object.entries(table)) {
    if (!/^[a-z][a-z0-9.-]{0,39}$/.test(name))
      throw new WrongAssignments(`${file}: a user's name is small letters, digits, dots and hyphens, 40 at most.`);
    if (!Array.isArray(entries)) throw new WrongAssignments(`${file}: expected a list of assignments for ${name}.`);
    const wrong = entries.findIndex((e: unknown) => isProgram([readAssignment(e)?.role ?? 'service']));
    if (wrong >= 0)
      throw new WrongAssignments(
        `${file}: assignment ${wrong + 1} of ${name} cannot be read: role (${peopleRoles.join(', ')}), ` +
          'operation (its id, or "*"), and where wanted site (IATA code), from and until (2026-12-01, or with a time and its offset).',
      );
  }
  return table as Table;
}

/** Who can sign in, and what they are assigned to. Where a table exists, whoever is not in it is assigned to nothing. */
export class AssignedUsers {
  private read?: { at: string; users: Map<string, AssignedUser> };

  constructor(
    private readonly file: string | undefined,
    private readonly warn: (text: string) => void,
  ) {}

  /** @throws WrongAssignments */
  check(): void {
    const text = this.file === undefined ? undefined : textOf(this.file);
    if (text !== undefined) readTable(this.file!, text);
  }

  find(name: string): AssignedUser | undefined {
    return this.users().get(name);
  }

  all(): AssignedUser[] {
    return [...this.users().values()];
  }

  /** The table is read again whenever it changed. One that cannot be read assigns nobody to anything. */
  private users(): Map<string, AssignedUser> {
    const at = versionOf(this.file);
    if (this.read?.at !== at) this.read = { at, users: this.load() };
    return this.read.users;
  }

  private load(): Map<string, AssignedUser> {
    const text = this.file === undefined ? undefined : textOf(this.file);
    if (text === undefined) return byName(demoUsers.map(everywhere));
    let table: Table = {};
    try {
      table = readTable(this.file!, text);
    } catch (error) {
      if (!(error instanceof WrongAssignments)) throw error;
      this.warn('the table of assignments cannot be read: until it can, nobody is assigned to anything');
    }
    const assigned = Object.entries(table).map(([name, assignments]) => ({
      name,
      roles: [...new Set(assignments.map((a) => a.role))],
      assignments,
    }));
    return byName([...demoUsers.map((user) => ({ ...user, assignments: [] })), ...assigned]);
  }
}

const byName = (users: AssignedUser[]): Map<string, AssignedUser> => new Map(users.map((u) => [u.name, u]));

const textOf = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return undefined;
    throw error;
  }
};

function versionOf(file: string | undefined): string {
  const stat = file === undefined ? undefined : statSync(file, { throwIfNoEntry: false, bigint: true });
  return stat ? `${stat.mtimeNs} ${stat.size} ${stat.ino}` : '';
}
