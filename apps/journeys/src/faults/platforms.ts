import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Containers } from './containers';
import { Link } from '@homeward/lines';
import { OneMachine } from './one-machine';
import { processPart, type Part } from './parts';
import { startSupervisor } from './start-supervisor';
import type { Surroundings } from './surroundings';
import { owners } from './verdict';

/** A platform ready for faults. */
interface Platform {
  surroundings: Surroundings;
  /** Its description in the output. */
  on: string;
  /** Where it uses Kafka: its address for programs on this machine, through a connection that can be cut. */
  kafka?: { brokers: string; part: Part; line: Link };
  stop(): Promise<void>;
  /** Lets every service check what it has stored. @returns what it said where something does not hold */
  verify(): Promise<string | undefined>;
}

interface KafkaState {
  brokers: string;
  pid: number;
  /** Where the broker itself listens, and the port that it gives to its clients. */
  port: number;
  advertised: number;
}

const verifier = ['node', '/homeward/main.cjs', 'verify'];

/** What a program says on its standard error, where it does not end well. */
const said = (program: string, ...args: string[]): Promise<string | undefined> =>
  new Promise((resolve) =>
    execFile(program, args, { maxBuffer: 16e6 }, (error, _, stderr) => resolve(error ? stderr : undefined)),
  );

/** Starts the one-machine edition, on the Kafka of `tools/faults.mjs` or without. */
export async function onOneMachine(o: {
  supervisor: string;
  dataFolder: string;
  kafkaFile?: string;
}): Promise<Platform> {
  const read = (): KafkaState => JSON.parse(readFileSync(o.kafkaFile!, 'utf8')) as KafkaState;
  const kafka = o.kafkaFile
    ? {
        brokers: read().brokers,
        part: processPart('kafka', () => read().pid),
        line: await Link.open('the connection to Kafka', () => read().port, read().advertised),
      }
    : undefined;
  const { stateFile, stop } = await startSupervisor(o.supervisor, o.dataFolder, kafka?.brokers);
  const on = kafka ? 'on Kafka' : 'on the embedded broker';
  const verify = () => said(process.execPath, o.supervisor, '--data', o.dataFolder, '--verify');
  return { surroundings: new OneMachine(stateFile), on, kafka, stop, verify };
}

/** The compose project that was started for this; only the connection from the witness to Kafka can be cut. */
export async function inContainers(file: string): Promise<Platform> {
  const surroundings = new Containers(file);
  const { port, advertised } = surroundings.project.kafka;
  const line = await Link.open('the connection from the witness to Kafka', () => port, advertised);
  const kafka = { brokers: `127.0.0.1:${advertised}`, part: surroundings.kafka, line };
  const verify = async (): Promise<string | undefined> => {
    const found: string[] = [];
    for (const service of owners)
      found.push(
        ...[await said('docker', 'exec', `${surroundings.project.name}-${service}-1`, ...verifier)].flatMap(
          (s) => s ?? [],
        ),
      );
    return found.length > 0 ? found.join('') : undefined;
  };
  return { surroundings, on: 'in containers', kafka, stop: () => Promise.resolve(), verify };
}
