import { PrismaPg } from '@prisma/adapter-pg';
import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils';
import type { Db } from '@homeward/messaging';
import { nameStatements } from './name-statements';
import { tellConnections, withRawStatements } from './own-transactions';
import { ScopedPool } from './scoped-pool';

/** Prisma's own adapter, on connections that know their scope; also after it was disconnected and connects again. */
class ScopedAdapter extends PrismaPg {
  private connected?: SqlDriverAdapter;

  constructor(
    private readonly pool: () => ScopedPool,
    private readonly how: ConstructorParameters<typeof PrismaPg>[1],
  ) {
    super({}, how);
  }

  override async connect(): ReturnType<PrismaPg['connect']> {
    const adapter = await new PrismaPg(this.pool(), { ...this.how, disposeExternalPool: true }).connect();
    const dispose = adapter.dispose.bind(adapter);
    adapter.dispose = () => {
      this.connected = undefined;
      return dispose();
    };
    this.connected = tellConnections(adapter);
    return adapter;
  }

  /** The connections that Prisma uses. @param connect makes Prisma connect, which it otherwise does when it is first asked */
  async connections(connect: () => Promise<void>): Promise<SqlDriverAdapter> {
    if (!this.connected) await connect();
    return this.connected!;
  }
}

/** The driver adapter of a service's Prisma client. @param schema another than the one in use, for rebuilt tables */
const adapterFor = (connectionString: string, schema?: string): ScopedAdapter => {
  const options = { connectionString, max: 8, ...(schema && { options: `-c search_path=${schema}` }) };
  return new ScopedAdapter(() => new ScopedPool(options), { schema, statementNameGenerator: nameStatements() });
};

/**
 * Opens a service's own database with the client that was generated for it.
 * @param Client the class `PrismaClient` of the service
 */
export const databaseOf =
  <Client>(Client: new (options: { adapter: PrismaPg }) => Client) =>
  (connectionString: string, schema?: string): Client & Db => {
    const adapter = adapterFor(connectionString, schema);
    const client = new Client({ adapter }) as Client & Db & { $connect(): Promise<void> };
    return withRawStatements(client, () => adapter.connections(() => client.$connect()));
  };
