import { Client } from 'pg';
import { connectionTo, type Server } from '../server';

/** Where a person is written down, by database: records with their history, what others know, and what was received. */
const tables: Record<string, string[]> = {
  registration: ['case_file', 'family', 'person', 'person_key', 'travel_document', 'exit_clearance', 'history'],
  consent: ['person', 'consent', 'counselling_session', 'history', 'inbox', 'last_sequence'],
  protection: ['person', 'protection_file', 'history', 'inbox', 'last_sequence'],
  medical_clearance: ['person', 'medical_file', 'history', 'inbox', 'last_sequence'],
  manifests: ['traveller', 'inbox', 'last_sequence'],
  status_feed: ['counted_person', 'inbox', 'last_sequence'],
};

interface Column {
  name: string;
  type: string;
  given: boolean;
}

/** Another id for the kth copy; ids of one copy are close together, as those of one day are. */
const copied = (id: string): string =>
  `(lpad(to_hex(1700000000000 + k * 1000), 12, '0') || substr(md5(${id} || k), 13))::uuid`;

/** What stands in a column of the kth copy: other ids, other names and numbers, the same operation and flight. */
function copyOf({ name, type }: Column): string {
  if (name === 'operation_id' || name === 'flight_id') return name;
  if (type === 'uuid') return copied(`${name}::text`);
  if (type === '_uuid') return `ARRAY(SELECT ${copied('x::text')} FROM unnest(${name}) AS x)`;
  if (type === '_text' && name.endsWith('_keys')) return `ARRAY(SELECT md5(x || k) FROM unnest(${name}) AS x)`;
  if (name === 'birth_key') return `md5((k % 20000)::text)`;
  if (name === 'key') return `${copied('key')}::text`;
  if (/_key$/.test(name)) return `md5(${name} || k)`;
  if (/reference$|^office_number$/.test(name)) return `${name} || '-' || k`;
  return `"${name}"`;
}

/** So many people made by SQL: copies of those who are there, with ids, names and numbers of their own. */
export class Copies {
  private made = 0;

  private constructor(
    private readonly clients: [Client, string[]][],
    private readonly originals: number,
  ) {}

  /** @param originals how many people there are: everything that is stored about them is copied */
  static async of(server: Server, originals: number): Promise<Copies> {
    const clients: [Client, string[]][] = [];
    for (const [database, names] of Object.entries(tables)) {
      const client = new Client(connectionTo(server, database));
      await client.connect();
      await client.query('SET synchronous_commit = off');
      for (const name of names) await client.query(`CREATE TEMPORARY TABLE "of_${name}" AS SELECT * FROM "${name}"`);
      clients.push([client, names]);
    }
    return new Copies(clients, originals);
  }

  /** Fills up to so many people, a few at a time, and lets PostgreSQL look at what it has. */
  async fillTo(people: number): Promise<void> {
    const wanted = Math.ceil(people / this.originals) - 1;
    for (const [client, names] of this.clients) {
      for (const name of names) {
        const columns = (await columnsOf(client, name)).filter(({ given }) => !given);
        const listed = columns.map((column) => `"${column.name}"`).join(', ');
        const copy = `INSERT INTO "${name}" (${listed}) SELECT ${columns.map(copyOf).join(', ')}
          FROM generate_series($1::bigint, $2::bigint) AS k CROSS JOIN "of_${name}" ON CONFLICT DO NOTHING`;
        for (let k = this.made + 1; k <= wanted; k += 100) await client.query(copy, [k, Math.min(wanted, k + 99)]);
      }
      await client.query('VACUUM ANALYZE');
    }
    await this.clients[0]![0].query('CHECKPOINT');
    this.made = wanted;
  }

  async close(): Promise<void> {
    await Promise.all(this.clients.map(([client]) => client.end()));
  }
}

const columnsOf = async (client: Client, table: string): Promise<Column[]> =>
  (
    await client.query<Column>(
      `SELECT column_name AS name, udt_name AS type, is_identity = 'YES' OR is_generated = 'ALWAYS' AS given
       FROM information_schema.columns WHERE table_schema = 'public' AND table_name = $1`,
      [table],
    )
  ).rows;
