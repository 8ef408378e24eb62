import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';
import { asShownTo } from './as-shown-to';
import type { Assignment } from './assignment';
import { classOfField, fieldClasses, showsTo } from './person-fields';
import { roles, type Role } from './roles';

const root = path.resolve(__dirname, '../../..');
const everywhere = (...held: Role[]) => ({ roles: held, assignments: held.map((role) => on('*', role)) });
const on = (operation: string, role: Role): Assignment => ({ role, operation, site: '*' });

const person = {
  personId: 'p',
  registeredOn: '2026-12-01',
  names: { family: 'Haroun', given: 'Musa' },
  phones: ['+1'],
  location: 'centre',
  destination: 'village',
  guardians: [{ guardianId: 'g' }],
  document: { kind: 'PP' },
  actions: ['correct'],
};

describe('a person as shown to', () => {
  const fields = (...held: Role[]) => Object.keys(asShownTo(everywhere(...held), person));
  it('registration is whole', () => expect(fields('registration-officer')).toEqual(Object.keys(person)));
  it('reception is name and family', () =>
    expect(fields('reception-officer')).toEqual(['personId', 'registeredOn', 'names', 'guardians', 'actions']));
  it('a clinician has neither telephone, family nor papers', () =>
    expect(fields('clinician')).toEqual(['personId', 'registeredOn', 'names', 'location', 'destination', 'actions']));
  it('the flight desk is a name', () =>
    expect(fields('flight-officer')).toEqual(['personId', 'registeredOn', 'names', 'actions']));
  it('the operations lead is nobody', () =>
    expect(fields('operations-lead')).toEqual(['personId', 'registeredOn', 'actions']));
  it('somebody with two roles is what either may see', () =>
    expect(fields('clinician', 'reception-officer')).toContain('guardians'));
  it('somebody with different roles in two operations is what they may see in both', () => {
    const both = { roles: [], assignments: [on('a', 'registration-officer'), on('b', 'flight-officer')] };
    expect(Object.keys(asShownTo(both, person))).toEqual(['personId', 'registeredOn', 'names', 'actions']);
  });
  it('somebody with different roles is what they may see in the operation of the record, where it says which', () => {
    const both = { roles: [], assignments: [on('a', 'registration-officer'), on('b', 'flight-officer')] };
    const [ofA, ofB] = asShownTo(
      both,
      ['a', 'b'].map((operationId) => ({ ...person, operationId })),
    );
    expect(Object.keys(ofA!)).toEqual([...Object.keys(person), 'operationId']);
    expect(Object.keys(ofB!)).toEqual(['personId', 'registeredOn', 'names', 'actions', 'operationId']);
  });
  it('whoever holds no role is nobody', () =>
    expect(Object.keys(asShownTo({ roles: [] }, person))).toEqual(['personId', 'registeredOn', 'actions']));
  it('is the same inside pages, and other things stay what they are', () => {
    const other = {
      items: [person],
      at: new Date(0),
      file: new StreamableFile(Readable.from([])),
      route: { destination: 'ADD' },
    };
    const shown = asShownTo(everywhere('flight-officer'), other);
    expect(Object.keys(shown.items[0]!)).not.toContain('phones');
    expect({ ...shown, items: [] }).toEqual({ ...other, items: [] });
  });
});

describe('why somebody is not ready', () => {
  const reason = (unblockedBy: string, code: string) => ({
    name: 'a-rule',
    code,
    says: 'Pregnant.',
    unblockedBy,
    until: '2026-12-30',
    parameters: { weeks: '34' },
  });
  const blockers = [
    reason('clinician', 'H-MED'),
    reason('protection-officer', 'H-FAM'),
    reason('protection-officer', 'H-BID'),
    reason('return-counsellor', 'CONSENT'),
  ];
  const seen = (role: Role) => asShownTo(everywhere(role), { blockers }).blockers;

  it('is not said to the movement desk: whom to ask is', () => {
    for (const role of ['movement-officer', 'embarkation-officer', 'flight-officer', 'duty-officer'] as const) {
      expect(seen(role).map((b) => [b.code, b.unblockedBy])).toEqual([
        ['ASK', 'clinician'],
        ['ASK', 'protection-officer'],
        ['CONSENT', 'return-counsellor'],
      ]);
      expect(JSON.stringify(seen(role).slice(0, 2))).not.toMatch(/Pregnant|2026|34|H-/);
    }
  });
  it('is not said by a code alone either', () => {
    const refused = [{ personId: 'p', blockers: ['H-MED', 'H-BID', 'H-DOC'] }];
    expect(asShownTo(everywhere('movement-officer'), refused)[0]!.blockers).toEqual(['ASK', 'ASK', 'H-DOC']);
    expect(asShownTo(everywhere('protection-officer'), refused)[0]!.blockers).toEqual(['ASK', 'H-BID', 'H-DOC']);
  });
  it('is not said by the code under which somebody is off the list', () => {
    const off = ['MEDICAL_OFFLOAD', 'REMOVED_BY_PROTECTION', 'NO_SHOW'].map((code) => ({
      personId: 'p',
      out: { code },
    }));
    const codes = (role: Role) => asShownTo(everywhere(role), off).map(({ out }) => out.code);
    for (const role of ['movement-officer', 'embarkation-officer', 'flight-officer', 'reception-officer'] as const)
      expect(codes(role)).toEqual(['NOT_CLEARED', 'NOT_CLEARED', 'NO_SHOW']);
    expect(codes('clinician')).toEqual(['MEDICAL_OFFLOAD', 'NOT_CLEARED', 'NO_SHOW']);
  });
  it('is said to those whose reason it is', () =>
    expect(seen('protection-officer').map((b) => b.code)).toEqual(['ASK', 'H-FAM', 'H-BID', 'CONSENT']));
});

/** Fields of people that are operational: what a desk needs to work, and what it sees as long as it may ask at all. */
const operational = new Set(
  `personId personA personB keep toPersonId leaverId holderId bearerIds bearers familyId familyIds operationId flightId pairId findings
   caseId caseReference reference officeNumber people members headPersonId cases case version status kind actions
   relation registeredOn ageBand turning identity mergedInto openedAt receivedAt needs text
   sessionId heldAt counsellor language privateInterview informationVersion journey confirmedIndependently proxyApprovals
   witnesses purpose givenBy givenAt validUntil reconfirmedAt withdrawnAt notUnderstood aboard
   offPoint site flightNumber consent documents medical protection bagKg priority ready familyEligible blockers because code heardAt said onPaper open reasons serial picture seat
   band escortRef standing out absent paperMissing unreachable boarded boardedAt boardedOn exitCode offByHand toLeaveCabin noAfterDoorsAt ofAnotherList follow partingAgreedBy fields
   breach decision decidedAt reviewAt escort escortKind escortsMissing kinds fit cleared embassyBlocked agreed followUpId askedAt varianceId arrived
   variance recordedBy waitsForSecond confirmedBy foundAt foundBy saidNoAt toBeAsked issuedOn lostOn state waived amount currency level score record importId
   needId at explanation answers interpreter
   changes moved anewBecause concernId seenAt seenBy answeredAt
   findingId countId what by how endedAt endedBy why tickedAt withPersonId aboutAge foundIn careOf foundToBe separationId
   orderedAt liftedAt merged turning
   since dueAt met workedOnBy entryId event
   verdict choice codes warnings values notes passedOn unaccompanied familyNo candidates outcome referralId documentId agreesWithHistory`.split(
    /\s+/,
  ),
);

describe('the fields of people in every answer', () => {
  type Schema = { properties?: Record<string, unknown> };
  const schemas = readdirSync(path.join(root, 'docs/openapi')).flatMap((file) => {
    const { components } = JSON.parse(readFileSync(path.join(root, 'docs/openapi', file), 'utf8')) as {
      components?: { schemas?: Record<string, Schema> };
    };
    return Object.entries(components?.schemas ?? {}).map(([name, { properties = {} }]) => ({
      name,
      properties: Object.keys(properties),
    }));
  });
  const marks = ['personId', 'holderId', 'personA', 'familyId', 'familyName', 'names'];
  const ofPeople = schemas.filter(
    (s) => !/Request$|Query$/.test(s.name) && marks.some((m) => s.properties.includes(m)),
  );

  it('have a class, or are operational', () => {
    expect(ofPeople.length).toBeGreaterThan(30);
    const marked = [...classOfField.keys()].filter((n) => n.includes('.'));
    const hasClass = (name: string, among: string[]): boolean =>
      classOfField.has(name) || marked.some((m) => m.endsWith(`.${name}`) && among.includes(m.split('.')[0]!));
    const open = ofPeople.flatMap(({ name, properties }) =>
      properties.filter((p) => !operational.has(p) && !hasClass(p, properties)).map((p) => `${name}.${p}`),
    );
    expect(open).toEqual([]);
  });

  it('are in the handbook, role by role', () => {
    const page = readFileSync(path.join(root, 'docs/handbook/data-protection.md'), 'utf8');
    const rows = new Map(
      page.split('\n').flatMap((line) => {
        const cells = line.split('|').map((cell) => cell.trim());
        return cells.length > 3 && (roles as readonly string[]).includes(cells[1]!)
          ? [[cells[1]!, cells[2]!] as const]
          : [];
      }),
    );
    for (const role of roles.filter((r) => r !== 'airline' && r !== 'service'))
      expect([role, rows.get(role)]).toEqual([
        role,
        fieldClasses.filter((c) => showsTo([role], c)).join(', ') || 'none',
      ]);
  });
});
