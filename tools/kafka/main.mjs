/**
 * `npm run kafka`: a Kafka node for `npm start -- --kafka …`, until Ctrl-C; its data stays in `.kafka/data`.
 * `npm run kafka -- <command …>`: a fresh node for one command, which finds it in KAFKA_BROKERS.
 */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { readCommandLine } from '../parts/command-line.mjs';
import { missing, startKafka, stateFolder } from './node.mjs';

const command = process.argv.slice(2);
// Options after the command belong to the command.
if (command[0]?.startsWith('-')) readCommandLine('npm run kafka [-- <command …>]', { args: command.slice(0, 1) });
const lacking = missing();
if (lacking.length > 0) {
  console.error(`Kafka needs Java 17 or newer and Maven; not found: ${lacking.join(', ')}.`);
  process.exit(3);
}

const folder = path.join(stateFolder, command.length > 0 ? `run-${process.pid}` : 'data');
const node = await startKafka(folder, command.length > 0 ? {} : { port: 9092 });

const run = () => {
  const secured = { KAFKA_SECURED_BROKERS: node.secured, KAFKA_SECURED_CA: node.ca };
  const env = { ...process.env, KAFKA_BROKERS: node.brokers, ...secured };
  const child = spawn(command[0], command.slice(1), { stdio: 'inherit', env });
  process.on('SIGINT', () => undefined); // the terminal also signals the command; we end with it
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve) => {
    child.once('exit', (code) => resolve(code ?? 1));
    child.once('error', ({ message }) => resolve((console.error(message), 127)));
  });
};
const waitForSignal = () => {
  console.log(`Apache Kafka answers at ${node.brokers} (log: ${path.relative('.', folder)}/kafka.log). Stop: Ctrl-C`);
  console.log(`Use it: npm start -- --kafka ${node.brokers}`);
  return new Promise((resolve) => ['SIGINT', 'SIGTERM'].forEach((signal) => process.once(signal, () => resolve(0))));
};

process.exitCode = command.length > 0 ? await run() : await waitForSignal();
await node.stop();
if (command.length > 0) rmSync(folder, { recursive: true, force: true });
