import { PrismaPg } from '@prisma/adapter-pg';
import type { Db } from '@homeward/messaging';
import { nameStatements } from './name-statements';
import { ScopedPool } from './scoped-pool';

/** Prisma's own adapter, on connections that know their scope; also after it was disconnected and connects again. */
class ScopedAdapter extends PrismaPg {
  constructor(
    private readonly pool: () => ScopedPool,
    private readonly how: ConstructorParameters<typeof PrismaPg>[1],
  ) {
    super({}, how);
  }

  override connect(): ReturnType<PrismaPg['connect']> {
    return new PrismaPg(this.pool(), { ...this.how, disposeExternalPool: true }).connect();
  }
}

/** The driver adapter of a service's Prisma client. @param schema another than the one in use, for rebuilt tables */
export const adapterFor = (connectionString: string, schema?: string): PrismaPg => {
  const options = { connectionString, max: 8, ...(schema && { options: `-c search_path=${schema}` }) };
  return new ScopedAdapter(() => new ScopedPool(options), { schema, statementNameGenerator: nameStatements() });
};

/**
 * Opens a service's own database with the client that was generated for it.
 * @param Client the class `PrismaClient` of the service
 */
export const databaseOf =
  <Client>(Client: new (options: { adapter: PrismaPg }) => Client) =>
  (connectionString: string, schema?: string): Client & Db =>
    new Client({ adapter: adapterFor(connectionString, schema) }) as Client & Db;
