import { createHash } from 'node:crypto';
import { mustTake } from '../steps/take-step';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { peopleRoles, policy, type Action, type AssignmentClaim, type Permission, type Role } from '@homeward/access';
import { newId } from '@homeward/kernel';
import { Api } from '../api';
import { readSample } from '../sample';
import { Receive } from '../steps/receive';
import { boardOnePerson, type SmallCase } from '../steps/small-case';
import { filledRequests, type Description, type FilledRequest } from './filled-request';
import { moreToName } from './more-to-name';
import { platformUnderTest } from './platform-under-test';

const sample = readSample(path.resolve(__dirname, '../../../../samples/small'));
export const services = [
  'registration',
  'consent',
  'protection',
  'medical-clearance',
  'charter-flights',
  'manifests',
  'reception',
  'status-feed',
];
export const mayAs = (action: string): Role[] =>
  peopleRoles.filter((r) => (policy[action as Action] as Permission).roles.includes(r));
export const nameOf = ({ service, method, path: where }: FilledRequest): string => `${method} ${service}${where}`;

/** Details by which a person can be recognised in any answer. */
export const details = { phone: '+96170987654', location: 'Zahrani-Holding', village: 'Qarnaville' };

type Platform = Awaited<ReturnType<typeof platformUnderTest>>;

/** Two operations on one platform with somebody aboard in each; the flight `there` has left. */
export class TwoOperations {
  private table: Record<string, AssignmentClaim[]> = {};

  private constructor(
    readonly platform: Platform,
    readonly api: Api,
    readonly here: SmallCase,
    readonly there: SmallCase,
    /** Everything of the operation `there` that can be named in a request. */
    readonly ids: Readonly<Record<string, string>>,
  ) {}

  /** @param platform to be stopped by the caller, also when this fails */
  static async on(platform: Platform): Promise<TwoOperations> {
    const api = new Api(platform.url, platform.password);
    const here = await boardOnePerson(api, sample, { family: 'Hereabout', given: 'Amina' });
    const there = await boardOnePerson(api, sample, { family: 'Thereabout', given: 'Bilal' });
    await depart(api, there);
    const person = `registration/people/${there.personId}`;
    const [paper] = await api.call<{ documentId: string }[]>('registration-officer', 'GET', `${person}/documents`);
    const { caseId, ...known } = await api.call<{ caseId: string; version: number }>(
      'registration-officer',
      'GET',
      person,
    );
    await describeThem(api, person, known);
    const more = await moreToName(api, there);
    const two = new TwoOperations(platform, api, here, there, {
      operationId: there.world.operationId,
      flightId: there.world.flightId,
      personId: there.personId,
      personIds: there.personId,
      familyId: there.familyId,
      caseId,
      documentId: paper!.documentId,
      ...more,
    });
    two.assignOfficers();
    return two;
  }

  /** Adds users, or replaces them. */
  assign(users: Record<string, AssignmentClaim[]>): void {
    this.table = { ...this.table, ...users };
    writeFileSync(path.join(this.platform.state!.dataFolder, 'assignments.json'), JSON.stringify(this.table));
  }

  /** Of every role one who works everywhere, one in each operation, and one whose time is over or has not come. */
  private assignOfficers(): void {
    const [a, b] = [this.there.world.operationId, this.here.world.operationId];
    for (const role of peopleRoles)
      this.table = {
        ...this.table,
        [role]: [{ role, operation: '*' }],
        [`there.${role}`]: [{ role, operation: a }],
        [`here.${role}`]: [{ role, operation: b }],
        [`over.${role}`]: [
          { role, operation: a, until: '2026-12-01' },
          { role, operation: '*', from: '2027-06-01' },
        ],
      };
    this.assign({});
  }

  /** Every endpoint of every service that needs a token, filled with the ids of `there`. */
  async requests(): Promise<FilledRequest[]> {
    const described = services.map(async (service) => {
      const base = `http://127.0.0.1:${this.platform.state!.processes[service]!.port}`;
      const description = (await (await fetch(`${base}/openapi.json`)).json()) as Description;
      return filledRequests(service, base, description, { ...this.ids, readId: await this.aReadIn(service) });
    });
    return (await Promise.all(described)).flat();
  }

  /** Of `there`, by an officer of it. */
  private async aReadIn(service: string): Promise<string> {
    const reads = `${service}/reads?personId=${this.there.personId}`;
    const { items } = await this.api.call<{ items: { readId: string }[] }>('data-officer', 'GET', reads);
    return items[0]?.readId ?? newId();
  }

  /** @returns status, and the text of the answer; a feed is read no further than its first words */
  async send(user: string, { method, url, body }: FilledRequest): Promise<{ status: number; text: string }> {
    const writes = body !== undefined && {
      'content-type': 'application/json',
      'if-match': '"1"',
      'idempotency-key': newId(),
    };
    const authorization = `Bearer ${await this.api.token(user)}`;
    const response = await fetch(url, {
      method,
      headers: { authorization, 'exercise-time': '2026-12-09T09:00:00Z', ...writes },
      body: body === undefined ? undefined : JSON.stringify(body),
      signal: AbortSignal.timeout(20_000),
    });
    if (!response.headers.get('content-type')?.includes('event-stream'))
      return { status: response.status, text: await response.text() };
    const reader = response.body!.getReader();
    const first = (await reader.read()) as { value?: Uint8Array };
    await reader.cancel();
    return { status: response.status, text: Buffer.from(first.value ?? []).toString() };
  }

  /** Whether an answer says something of `there`, beside what the request itself named. */
  tells(text: string): boolean {
    return [this.there.personId, this.there.familyId, 'Thereabout', 'Bilal', ...Object.values(details)].some((word) =>
      text.includes(word),
    );
  }

  /** Everything that is stored about `there`, by table; but not who looked at whom, which every look adds to. */
  async stored(): Promise<Record<string, string>> {
    const { secretsFile, postgres } = this.platform.state!;
    const { superuser } = JSON.parse(readFileSync(secretsFile, 'utf8')) as { superuser: string };
    const words = Object.values(this.ids).join('|');
    const found: Record<string, string> = {};
    for (const service of services) {
      const database = service.replaceAll('-', '_');
      const client = new Client({
        host: '127.0.0.1',
        port: postgres.port,
        user: 'postgres',
        password: superuser,
        database,
      });
      await client.connect();
      const { rows } = await client.query<{ t: string }>(
        `SELECT quote_ident(tablename) AS t FROM pg_tables
         WHERE schemaname = 'public' AND tablename NOT IN ('inbox', 'relay_position', 'read_record')`,
      );
      for (const { t } of rows) {
        const kept = await client.query(`SELECT r::text AS r FROM ${t} AS r WHERE r::text ~ $1 ORDER BY 1`, [words]);
        found[`${service}.${t}`] = createHash('sha256').update(JSON.stringify(kept.rows)).digest('hex');
      }
      await client.end();
    }
    return found;
  }
}

async function depart(api: Api, { world }: SmallCase): Promise<void> {
  for (const step of ['doors-closing', 'departure'])
    await mustTake(api.ask.bind(api), `manifests/flights/${world.flightId}/${step}`, '2026-12-09T08:05:00Z');
  await new Receive(world).awaitDeparture();
}

async function describeThem(api: Api, person: string, { version }: { version: number }): Promise<void> {
  await api.call('registration-officer', 'PUT', person, {
    at: '2026-12-09T09:00:00Z',
    ifMatch: version,
    body: {
      names: { family: 'Thereabout', given: 'Bilal' },
      relation: 'HEAD',
      sex: 2,
      dob: { value: '1990-05-04', precision: 'd' },
      nationality: 'ETH',
      languages: ['amh'],
      phones: [details.phone],
      location: details.location,
      destination: details.village,
    },
  });
}
