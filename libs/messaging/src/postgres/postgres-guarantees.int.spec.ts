import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { newId } from '@homeward/kernel';
import { emptyDatabase } from '../testing/empty-database';
import { onlyGenuine } from '../testing/genuine.suite';
import { consumerGuarantees } from '../testing/guarantees.suite';
import { relayGuarantees } from '../testing/relay-guarantees.suite';
import { severalVersions } from '../testing/versions.suite';
import { PostgresBroker } from './postgres-broker';

const held = `SELECT DISTINCT pid FROM pg_locks WHERE locktype = 'advisory'
              AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;

const open = async () => {
  const database = await emptyDatabase(readFileSync(path.resolve(__dirname, '../../sql/log.sql'), 'utf8'));
  return {
    aStream: () => Promise.resolve(`homeward.test-${newId()}.v1`),
    connect: () => new PostgresBroker(database),
    losePartitions: async () => {
      const client = new Client({ connectionString: database });
      await client.connect();
      await client.query(`SELECT pg_terminate_backend(pid) FROM (${held}) AS holders`);
      await client.end();
    },
  };
};

consumerGuarantees('the log in PostgreSQL', open);
relayGuarantees('the log in PostgreSQL', open);
severalVersions('the log in PostgreSQL', open);
onlyGenuine('the log in PostgreSQL', open);
