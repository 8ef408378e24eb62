import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { AssignedUsers, WrongAssignments, readTable } from './assigned-users';
import { demoUsers } from './demo-users';

const operation = '01930000-0000-7000-8000-000000000001';

describe('the users of this issuer', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'assignments-'));
  const file = path.join(folder, 'assignments.json');
  const said: string[] = [];
  const users = new AssignedUsers(file, (text) => said.push(text));
  afterAll(() => rmSync(folder, { recursive: true }));
  const keep = (table: unknown): void => writeFileSync(file, typeof table === 'string' ? table : JSON.stringify(table));

  it('are the demo users, who work everywhere, while there is no table', () => {
    expect(users.all().map((u) => u.name)).toEqual(demoUsers.map((u) => u.name));
    expect(users.find('clinician')!.assignments).toEqual([{ role: 'clinician', operation: '*' }]);
  });

  it('are what the table says as soon as it says so, and others are assigned to nothing', () => {
    keep({
      clinician: [{ role: 'clinician', operation }],
      amal: [{ role: 'flight-officer', operation, until: '2027-01-01' }],
    });
    expect(users.find('clinician')!.assignments).toEqual([{ role: 'clinician', operation }]);
    expect(users.find('amal')!.roles).toEqual(['flight-officer']);
    expect(users.find('lead')!.assignments).toEqual([]);
    keep({ amal: [] });
    expect(users.find('amal')!.roles).toEqual([]);
    expect(users.find('clinician')!.assignments).toEqual([]);
  });

  it('are assigned to nothing by a table that cannot be read, which is said', () => {
    keep('{');
    expect(users.all().flatMap((u) => u.assignments)).toEqual([]);
    expect(said.at(-1)).toContain('nobody is assigned');
    expect(() => users.check()).toThrow(WrongAssignments);
  });

  it.each([
    [[], 'an object'],
    [{ 'A b': [] }, "user's name"],
    [{ __proto: [] }, "user's name"],
    [{ amal: {} }, 'list of assignments for amal'],
    [{ amal: [{ role: 'clinician', operation: 'all' }] }, 'assignment 1 of amal'],
    [
      {
        amal: [
          { role: 'clinician', operation },
          { role: 'service', operation: '*' },
        ],
      },
      'assignment 2 of amal',
    ],
    [{ amal: [{ role: 'airline', operation: '*' }] }, 'assignment 1 of amal'],
    [{ amal: [{ role: 'clinician', operation, from: 'soon' }] }, 'assignment 1 of amal'],
  ])('need a table that can be read: %j', (table, says) =>
    expect(() => readTable('assignments.json', JSON.stringify(table))).toThrow(says),
  );
});
