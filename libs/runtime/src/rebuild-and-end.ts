import type { Broker } from '@homeward/messaging';
import type { ServiceConfig } from './config';
import { rebuildProjections, type RebuildOptions } from './rebuild-projections';
import type { ServiceDefinition } from './service-definition';

/** `node main.cjs rebuild`, beside the running service and with `DATABASE_URL` in the role of the owner. */
export async function rebuildAndEnd(
  { name, module, projections, openDatabase }: ServiceDefinition,
  { database }: ServiceConfig,
  broker: Broker | undefined,
  log: RebuildOptions['log'],
): Promise<never> {
  const end = (code: number, line: string): never => {
    (code === 0 ? process.stdout : process.stderr).write(`${name}: ${line}\n`);
    process.exit(code);
  };
  if (!projections || !openDatabase || !database || !broker)
    return end(1, 'it has no projections, no DATABASE_URL or no broker: nothing can be rebuilt.');
  try {
    await rebuildProjections({ name, module, projections, database, openDatabase, broker, log });
  } catch (error) {
    const { name: kind, message, code } = error as Error & { code?: string };
    return end(1, `nothing was changed. ${code ? `${kind} ${code}` : message}`); // PostgreSQL's message may quote a row
  }
  return end(0, `${projections.tables.join(', ')} rebuilt.`);
}
