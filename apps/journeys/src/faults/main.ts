import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Api } from '../api';
import { readSample } from '../sample';
import { BadLine } from './bad-line';
import { ExerciseClock } from './exercise-clock';
import { runCampaign, type Report } from './campaign';
import { Link } from '@homeward/lines';
import { inContainers, onOneMachine } from './platforms';
import { Random } from './random';
import { WatchedWitness } from './watched-witness';

export interface FaultOptions {
  /** The program that starts the platform, and an empty folder for its data. */
  supervisor: string;
  dataFolder: string;
  /** The sample to make flights from. */
  sampleFolder: string;
  messagingSql: string[];
  rounds: number;
  seed: number;
  /** Only faults whose name contains this. */
  only?: string;
  /** What `tools/faults.mjs` writes about Kafka: address, process. */
  kafkaFile?: string;
  smallDisk?: string;
  /** What `tools/faults/containers.mjs` writes about a platform that it started, instead of one started here. */
  containersFile?: string;
  witnessProgram: string;
}

/** One campaign from start to verdict. @returns whether nothing was found */
export async function faults(o: FaultOptions): Promise<boolean> {
  const began = performance.now();
  const say = (line: string): void =>
    console.log(`${((performance.now() - began) / 1_000).toFixed(1).padStart(7)} s  ${line}`);
  const { surroundings, kafka, on, stop, verify } = o.containersFile
    ? await inContainers(o.containersFile)
    : await onOneMachine(o);
  say(`the platform is ready, ${on}; seed ${o.seed}`);
  const [random, chance] = [new Random(o.seed), new Random(o.seed + 1)];
  const clients = await Link.open('the clients’ line', () => Number(new URL(surroundings.url).port));
  const links = [clients, ...(kafka ? [kafka.line] : [])];
  const log = path.join(o.dataFolder, 'logs/witness.log');
  const eventKeys = o.containersFile
    ? path.join(path.dirname(o.containersFile), 'secrets/event_keys')
    : path.join(o.dataFolder, 'event-keys.json');
  const about = { program: o.witnessProgram, log, kafka: kafka?.brokers, eventKeys };
  const witness = new WatchedWitness(surroundings, about);
  await witness.prepare(o.messagingSql.map((file) => readFileSync(file, 'utf8')).join(';'));
  const api = new Api(surroundings.url, surroundings.demoPassword);
  const line = new BadLine(api, chance, () => `http://127.0.0.1:${clients.port}`);
  const clock = new ExerciseClock();
  const scene = { random, clock, surroundings, witness, links, kafka: kafka?.part, smallDisk: o.smallDisk };
  try {
    const { rounds, only } = o;
    const options = { rounds, only, chance, width: 8, roundsPerFlight: 12, kafka: kafka?.brokers, say };
    const report = await runCampaign(api, readSample(o.sampleFolder), line, scene, options);
    say(`${line.requests} requests, ${line.repeated} repeated; the witness was restarted ${witness.restarts} times`);
    const broken = await verify();
    say(broken ? 'not everything holds that is stored' : 'everything holds that is stored');
    if (broken) report.findings.push({ kind: 'differs', about: 'what is stored', says: broken });
    return conclude(report, o.seed, say);
  } finally {
    await witness.stop().catch(() => undefined);
    await stop();
    links.forEach((link) => link.close());
  }
}

function conclude({ findings, kills, byFault, load }: Report, seed: number, say: (line: string) => void): boolean {
  for (const [name, times] of byFault) say(`${String(times).padStart(4)} × ${name}`);
  const count = (kind: string): number => findings.filter((f) => f.kind === kind).length;
  const kinds = ['lost', 'doubled', 'reordered', 'differs', 'wrongly aboard'];
  say(
    `${kills} kills, ${load.deeds} deeds on ${load.travellers.length} people: ${kinds.map((k) => `${k} ${count(k)}`).join(', ')}`,
  );
  if (findings.length === 0) return true;
  const traveller = [...load.travellers]
    .filter((t) => findings.some((f) => f.about === t.personId))
    .sort((a, b) => a.acknowledged.length - b.acknowledged.length)[0];
  console.error(`Found with --seed ${seed}:`);
  const shown = traveller ? findings.filter((f) => f.about === traveller.personId) : findings.slice(0, 10);
  for (const f of shown) console.error(`  ${f.kind}: ${f.about}: ${f.says}`);
  for (const { fact, detail, afterMs } of traveller?.acknowledged ?? [])
    console.error(`    ${afterMs} ms ${fact} ${detail}`);
  return false;
}
