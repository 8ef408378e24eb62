import type { Gate } from './gate';
import type { Surroundings } from './surroundings';
import type { Traveller } from './traveller';

/** One broken promise, and whom it concerns. */
export interface Finding {
  kind: 'lost' | 'doubled' | 'reordered' | 'differs' | 'wrongly aboard';
  about: string;
  says: string;
}

export const owners = [
  'registration',
  'consent',
  'protection',
  'medical-clearance',
  'charter-flights',
  'manifests',
  'reception',
];
export const databaseOf = (service: string): string => service.replaceAll('-', '_');

interface Sent {
  id: string;
  key: string;
  type: string;
}

/** Every fact, in the newest version sent, reached the witness once, and those of a key in the order of the outbox. */
export async function judgeDelivery(s: Surroundings): Promise<Finding[]> {
  const found: Finding[] = [];
  for (const service of owners) {
    const stream = `homeward.${service}.v1`;
    const sent = await s.rows<Sent>(
      databaseOf(service),
      "SELECT message_id::text AS id, key, message->>'type' AS type FROM outbox o WHERE NOT message ? 'copyOf' ORDER BY o.xid, o.id",
    );
    const seen = await s.rows<Sent>(
      'witness',
      'SELECT message_id::text AS id, key, type FROM witnessed WHERE stream = $1 ORDER BY seq',
      [stream],
    );
    const times = new Map<string, number>();
    for (const { id } of seen) times.set(id, (times.get(id) ?? 0) + 1);
    for (const { id, key, type } of sent) {
      const n = times.get(id) ?? 0;
      if (n === 0) found.push({ kind: 'lost', about: key, says: `${type} of ${service} never arrived` });
      if (n > 1) found.push({ kind: 'doubled', about: key, says: `${type} of ${service} was applied ${n} times` });
    }
    found.push(...orderOf(sent, seen, service));
  }
  return found;
}

function orderOf(sent: Sent[], seen: Sent[], service: string): Finding[] {
  const place = new Map(sent.map(({ id }, n) => [id, n]));
  const last = new Map<string, number>();
  return seen.flatMap(({ id, key, type }) => {
    const now = place.get(id) ?? -1;
    const before = last.get(key) ?? -1;
    last.set(key, Math.max(now, before));
    return now < before
      ? [{ kind: 'reordered' as const, about: key, says: `${type} of ${service} came out of order` }]
      : [];
  });
}

/** What each service stores about each person is what the endpoints acknowledged. */
export async function judgeStates(s: Surroundings, travellers: Traveller[]): Promise<Finding[]> {
  const sent = await countsOfSent(s);
  const states = await statesByService(s);
  return travellers.flatMap((t) => {
    const found: Finding[] = [];
    const expect = (what: string, actual: unknown, wanted: unknown): void => {
      if (actual === wanted) return;
      const kind = typeof wanted !== 'number' ? 'differs' : wanted > Number(actual) ? 'lost' : 'doubled';
      found.push({ kind, about: t.personId, says: `${what}: ${String(actual)}, not ${String(wanted)}` });
    };
    const { personId: id } = t;
    const registered = t.count('registered');
    expect('messages of registration', sent.get(`person.registered.v1 ${id}`) ?? 0, registered);
    expect('messages of a yes', sent.get(`consent.given.v1 ${id}`) ?? 0, t.count('given'));
    expect('messages of a no', sent.get(`consent.withdrawn.v1 ${id}`) ?? 0, t.count('withdrawn'));
    expect('messages of a check', sent.get(`medical.decided.v1 ${id}`) ?? 0, t.count('checked'));
    for (const service of ['registration', 'consent', 'protection', 'medical-clearance', 'manifests', 'status-feed'])
      expect(`person known to ${service}`, states.known(service).has(id) ? 1 : 0, registered);
    for (const place of ['consent', 'manifests', 'status-feed'])
      expect(`consent in ${place}`, states.consent(place).get(id), t.consent);
    const fit = t.fitness === undefined ? undefined : t.fitness === 'FIT';
    expect('fitness in status-feed', states.fit.get(id), fit);
    expect('decision in manifests', states.decision.get(id), t.fitness);
    return found;
  });
}

async function countsOfSent(s: Surroundings): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const service of ['registration', 'consent', 'medical-clearance'])
    for (const { what, n } of await s.rows<{ what: string; n: number }>(
      databaseOf(service),
      `SELECT message->>'type' || ' ' || key AS what, count(*)::int AS n FROM outbox GROUP BY 1`,
    ))
      counts.set(what, n);
  return counts;
}

async function statesByService(s: Surroundings) {
  const text = (rows: { id: string; value: string | null }[]): Map<string, string | undefined> =>
    new Map(rows.map(({ id, value }) => [id, value ?? undefined]));
  const read = async (database: string, sql: string) => text(await s.rows(database, sql));
  const people = new Map<string, Map<string, string | undefined>>();
  for (const [service, table] of [
    ...[
      ['registration', 'person'],
      ['consent', 'person'],
      ['protection', 'person'],
      ['medical-clearance', 'person'],
    ],
    ...[
      ['manifests', 'traveller'],
      ['status-feed', 'counted_person'],
    ],
  ] as [string, string][]) {
    const key = service === 'registration' ? 'id' : 'person_id';
    const known = service === 'manifests' || service === 'status-feed' ? 'WHERE operation_id IS NOT NULL' : '';
    people.set(
      service,
      await read(databaseOf(service), `SELECT ${key}::text AS id, NULL AS value FROM ${table} ${known}`),
    );
  }
  const consents = new Map([
    [
      'consent',
      await read('consent', `SELECT person_id::text AS id, status AS value FROM consent WHERE purpose = 'RETURN'`),
    ],
    ['manifests', await read('manifests', `SELECT person_id::text AS id, consent->>'status' AS value FROM traveller`)],
    ['status-feed', await read('status_feed', 'SELECT person_id::text AS id, consent AS value FROM counted_person')],
  ]);
  const fit = await s.rows<{ id: string; fit: boolean | null }>(
    'status_feed',
    'SELECT person_id::text AS id, fit FROM counted_person',
  );
  return {
    known: (service: string) => people.get(service)!,
    consent: (service: string) => consents.get(service)!,
    fit: new Map(fit.map((r) => [r.id, r.fit ?? undefined])),
    decision: await read('manifests', `SELECT person_id::text AS id, medical->>'decision' AS value FROM traveller`),
  };
}

/** Those who left are those who boarded and did not say no; reception expects exactly them. */
export async function judgeFlight(s: Surroundings, gate: Gate): Promise<Finding[]> {
  const { flightId } = gate.world;
  const rows = await s.rows<{ id: string }>(
    'manifests',
    'SELECT person_id::text AS id FROM departed_passenger WHERE flight_id = $1',
    [flightId],
  );
  const [arrival] = await s.rows<{ expected: { personId: string }[] }>(
    'reception',
    `SELECT state->'expected' AS expected FROM arrival WHERE id = $1`,
    [flightId],
  );
  const departed = new Set(rows.map((r) => r.id));
  const wanted = new Set(gate.expectedAboard);
  const awaited = new Set((arrival?.expected ?? []).map((p) => p.personId));
  const not = (a: Set<string>, b: Set<string>): string[] => [...a].filter((id) => !b.has(id));
  return [
    ...not(departed, wanted).map((about) => ({
      kind: 'wrongly aboard' as const,
      about,
      says: 'left although they should not have',
    })),
    ...not(wanted, departed).map((about) => ({
      kind: 'lost' as const,
      about,
      says: 'boarded, but is not among those who left',
    })),
    ...not(departed, awaited).map((about) => ({
      kind: 'lost' as const,
      about,
      says: 'left, but reception does not expect them',
    })),
  ];
}
