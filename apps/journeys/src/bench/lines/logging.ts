import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { settled } from '../settled';
import { row, type Measured } from './line';
import { aCase, anOperation, register } from './people';

/** Line 9: what all programs write into their logs for one person. */
export async function logging({ api, sample, server, quick }: Measured): Promise<void> {
  const count = quick ? 50 : 500;
  const folder = path.join(server.dataFolder, 'logs');
  const bytes = (): number =>
    readdirSync(folder).reduce((sum, file) => sum + statSync(path.join(folder, file)).size, 0);
  const caseId = await aCase(await anOperation(api, sample));
  const before = bytes();
  for (let n = 0; n < count; n++) await register(api, caseId, n);
  await settled(api, server);
  const each = (bytes() - before) / count;
  row('9  logs of all programs, for a person registered', `${each.toFixed(0)} bytes`, '', '', 'no line each');
}
