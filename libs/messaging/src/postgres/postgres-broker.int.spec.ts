import { readFileSync } from 'node:fs';
import path from 'node:path';
import { emptyDatabase } from '../testing/empty-database';
import { brokerConformance } from '../testing/conformance.suite';
import { PostgresBroker } from './postgres-broker';

brokerConformance('the log in PostgreSQL', async () => {
  const schema = readFileSync(path.resolve(__dirname, '../../sql/log.sql'), 'utf8');
  return { broker: new PostgresBroker(await emptyDatabase(schema)), stream: 'homeward.test.v1' };
});
