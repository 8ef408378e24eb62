import fc from 'fast-check';
import { readAssignment, type Assignment } from './assignment';
import { isAllowed, policy, type Action, type Permission } from './policy';
import { roles, type Role } from './roles';
import { scopeOf } from './scope-of';

const now = new Date('2026-12-01T08:00:00Z');
const [a, b, c] = ['a', 'b', 'c'].map((x) => `${x.repeat(8)}-0000-7000-8000-000000000000`) as [string, string, string];
const staff: Role[] = roles.filter((r) => r !== 'airline' && r !== 'service');
const actions = Object.keys(policy) as Action[];
const permission = (action: Action): Permission => policy[action];

const minutes = fc.integer({ min: -3, max: 3 }).map((n) => now.getTime() + n * 60_000);
const assignment: fc.Arbitrary<Assignment> = fc.record({
  role: fc.constantFrom(...staff),
  operation: fc.constantFrom(a, b, c, '*'),
  site: fc.constantFrom('*', 'BEY', 'ADD'),
  from: fc.option(minutes, { nil: undefined }),
  until: fc.option(minutes, { nil: undefined }),
});
const somebody = fc.record({
  subject: fc.constant('somebody'),
  roles: fc.uniqueArray(fc.constantFrom(...staff)),
  assignments: fc.array(assignment, { maxLength: 6 }),
});
const holds = ({ from, until }: Assignment): boolean =>
  (from === undefined || from <= now.getTime()) && (until === undefined || until > now.getTime());

describe('the scope of a request', () => {
  it('is what the assignments that hold now, of a role that may, add up to: role, operation, site, time', () =>
    fc.assert(
      fc.property(fc.constantFrom(...actions), somebody, (action, who) => {
        const granted = scopeOf(action, who, now);
        const may = who.assignments.filter(
          (x) => holds(x) && who.roles.includes(x.role) && isAllowed(action, [x.role], who.subject),
        );
        const { everywhere, heardEverywhere } = permission(action);
        const whole = may.filter((x) => x.operation === '*' && x.site === '*');
        const enough = everywhere ? whole : may;
        expect(granted !== undefined).toBe(enough.length > 0);
        if (!granted) return;
        if (heardEverywhere || whole.length > 0) return void expect(granted.scope).toBe('*');
        const seen = granted.scope.split(',').map((entry) => entry.split('@')[0]);
        expect(new Set(seen)).toEqual(new Set(may.map((x) => x.operation)));
        const bare = granted.scope.split(',').filter((entry) => !entry.includes('@'));
        expect(new Set(bare)).toEqual(new Set(may.filter((x) => x.site === '*').map((x) => x.operation)));
      }),
    ));

  it('never brings a role from another operation along', () =>
    fc.assert(
      fc.property(fc.constantFrom(...actions), somebody, (action, who) => {
        const granted = scopeOf(action, who, now);
        const operations = who.assignments
          .filter((x) => holds(x) && who.roles.includes(x.role) && permission(action).roles.includes(x.role))
          .map((x) => x.operation);
        for (const role of granted?.roles ?? [])
          expect(
            who.assignments.some(
              (x) =>
                x.role === role &&
                holds(x) &&
                (x.operation === '*' || operations.includes('*') || operations.includes(x.operation)),
            ),
          ).toBe(true);
      }),
    ));

  it('of a clinician here who is movement officer there is health here alone', () => {
    const of = (role: Assignment['role'], operation: string): Assignment => ({ role, operation, site: '*' });
    const both = {
      subject: 's',
      roles: ['clinician', 'movement-officer'] as const,
      assignments: [of('clinician', a), of('movement-officer', b)],
    };
    expect(scopeOf('medical:read', both, now)).toMatchObject({ scope: a, roles: ['clinician'] });
    expect(scopeOf('manifest:propose', both, now)).toMatchObject({ scope: b, roles: ['movement-officer'] });
    expect(scopeOf('consent:withdraw', both, now)).toMatchObject({ scope: '*' });
  });

  it('of staff without an assignment is none', () => {
    for (const action of actions)
      expect(scopeOf(action, { subject: 's', roles: staff, assignments: [] }, now)).toBeUndefined();
  });

  it('of a service is everything, and of an airline its own flights, for what they may', () => {
    const program = (role: 'service' | 'airline', subject: string) => ({ subject, roles: [role], assignments: [] });
    expect(scopeOf('person-key:read', program('service', 'svc-consent'), now)?.scope).toBe('*');
    expect(scopeOf('owners-answer:read', program('service', 'svc-consent'), now)).toBeUndefined();
    expect(scopeOf('partner:read-manifest', program('airline', 'air'), now)?.scope).toBe('client:air');
    expect(scopeOf('person:read', program('airline', 'air'), now)).toBeUndefined();
  });
});

describe('what is granted', () => {
  const at = (minutes: number): number => now.getTime() + minutes * 60_000;
  const lead = (operation: string, until?: number): Assignment => ({
    role: 'operations-lead',
    operation,
    site: '*',
    until,
  });
  const untilOf = (...assignments: Assignment[]) =>
    scopeOf('feed:read', { subject: 'x', roles: ['operations-lead'], assignments }, now)?.until;

  it('lasts until the first of the assignments behind it ends', () => {
    expect(untilOf(lead(a, at(9)), lead(b, at(5)), lead(c))).toBe(at(5));
    expect(untilOf(lead(a), lead(b))).toBeUndefined();
    expect(untilOf(lead(a, at(-5)), lead(b, at(9)))).toBe(at(9)); // one that has ended opens nothing
  });
});

describe('an assignment', () => {
  const whole = {
    role: 'clinician',
    operation: a,
    site: 'BEY',
    from: '2026-12-01',
    until: '2026-12-02T10:00:00+02:00',
  };
  it('is read', () =>
    expect(readAssignment(whole)).toEqual({
      ...whole,
      from: Date.parse('2026-12-01'),
      until: Date.parse('2026-12-02T08:00:00Z'),
    }));
  it('grants nothing where anything of it cannot be read', () => {
    const wrong: unknown[] = [
      null,
      '*',
      [],
      ...[undefined, 'king', '__proto__', 7].map((role) => ({ ...whole, role })),
      ...[undefined, '', 'all', `${a},*`, [a], '**'].map((operation) => ({ ...whole, operation })),
      ...['', 'bey', 'BEYX', 'B,*', ['BEY'], null].map((site) => ({ ...whole, site })),
      ...['', 'soon', 7, '2026', '2026-13-01', '2026-12-01T08:00'].flatMap((t) => [
        { ...whole, from: t },
        { ...whole, until: t },
      ]),
      { ...whole, untill: '2020-01-01' },
    ];
    for (const one of wrong) expect([one, readAssignment(one)]).toEqual([one, undefined]);
  });
});
