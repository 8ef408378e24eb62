import { execFileSync } from 'node:child_process';
import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import type { Link } from '@homeward/lines';
import type { ExerciseClock } from './exercise-clock';
import type { Part } from './parts';
import type { Random } from './random';
import type { Surroundings } from './surroundings';
import { databaseOf, owners } from './verdict';
import type { WatchedWitness } from './watched-witness';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** What faults act on. */
export interface Scene {
  random: Random;
  surroundings: Surroundings;
  witness: WatchedWitness;
  /** The client's connection to the platform, and the platform's to Kafka where it uses that. */
  links: Link[];
  /** The exercise's time. */
  clock: ExerciseClock;
  /** Where Kafka is used. */
  kafka?: Part;
  /** A small file system for the broker's log, where one could be made. */
  smallDisk?: string;
}

export interface Fault {
  name: string;
  /** How often it happens, relative to the others. */
  weight: number;
  /** Whether it kills a process. */
  kills: boolean;
  strike(scene: Scene): Promise<string>;
}

/** Polls a number and strikes the moment it has grown; after three seconds in any case. */
async function strikeWhenMore(connectionString: string, sql: string, strike: () => Promise<void>): Promise<void> {
  const client = new Client({ connectionString });
  client.on('error', () => undefined);
  await client.connect();
  const look = async (): Promise<number> => (await client.query<{ n: number }>(sql)).rows[0]!.n;
  const before = await look();
  for (const end = performance.now() + 3_000; performance.now() < end;) if ((await look()) > before) break;
  await strike();
  await client.end().catch(() => undefined);
}

const killService: Fault = {
  name: 'a service is killed',
  weight: 6,
  kills: true,
  async strike({ surroundings, random }) {
    const program = random.pick(await surroundings.programs());
    await program.kill();
    return program.name;
  },
};

/** Waits until some of its work is committed, of a batch that is not finished or not yet acknowledged to the broker. */
const killWitness: Fault = {
  name: 'a consumer is killed in the middle of its work',
  weight: 3,
  kills: true,
  async strike({ surroundings, witness }) {
    const applied = 'SELECT coalesce(max(seq), 0)::int AS n FROM witnessed';
    await strikeWhenMore(surroundings.database('witness'), applied, () => witness.part.kill());
    return witness.part.name;
  },
};

/** Waits until something is committed: it is not sent yet, or is being sent. */
const killRelay: Fault = {
  name: 'a relay is killed in mid-publish',
  weight: 4,
  kills: true,
  async strike({ surroundings, random }) {
    const service = random.pick(owners.slice(0, 4));
    const relay = await surroundings.relayOf(service);
    const committed = 'SELECT coalesce(max(seq), 0)::int AS n FROM history';
    await strikeWhenMore(surroundings.database(databaseOf(service)), committed, () => relay.kill());
    return relay.name;
  },
};

const killPostgres: Fault = {
  name: 'PostgreSQL is killed',
  weight: 1,
  kills: true,
  async strike({ surroundings }) {
    await surroundings.postgres.kill();
    return surroundings.postgres.name;
  },
};

const killKafka: Fault = {
  name: 'the broker is killed',
  weight: 2,
  kills: true,
  async strike({ kafka }) {
    await kafka!.kill();
    return kafka!.name;
  },
};

const freeze = (ms: number): Fault => ({
  name: `a process is paused for ${ms / 1_000} s`,
  weight: ms > 5_000 ? 0.3 : 1,
  kills: false,
  async strike({ surroundings, witness, random }) {
    const part = random.pick([...(await surroundings.programs()), witness.part]);
    await part.halt();
    await pause(ms);
    await part.goOn();
    return part.name;
  },
});

const cutLink: Fault = {
  name: 'a connection is cut',
  weight: 1,
  kills: false,
  async strike({ links, random }) {
    const link = random.pick(links);
    link.cut();
    await pause(300 + random.below(1_500));
    link.mend();
    return link.name;
  },
};

const slowLink: Fault = {
  name: 'a connection is slow',
  weight: 1,
  kills: false,
  async strike({ links, random }) {
    const link = random.pick(links);
    link.delayMs = 200;
    await pause(2_000);
    link.mend();
    return link.name;
  },
};

/** Fills the small disk for a moment; a program that dies of it is restarted when there is room. */
const fillDisk: Fault = {
  name: 'the disk of the log is full',
  weight: 0.5,
  kills: false,
  async strike({ smallDisk }) {
    const file = path.join(smallDisk!, 'filler');
    const { bavail, bsize } = statfsSync(smallDisk!);
    try {
      execFileSync('fallocate', ['-l', String(Math.max(1, (bavail - 4) * bsize)), file], { stdio: 'ignore' });
    } catch {
      writeFileSync(file, '');
    }
    await pause(1_500);
    rmSync(file, { force: true });
    return smallDisk!;
  },
};

const stepClock: Fault = {
  name: 'the clock steps',
  weight: 1,
  kills: false,
  async strike({ clock, random }) {
    const hours = random.below(49) - 24;
    clock.stepTo(hours);
    await pause(1_000);
    return `${hours} h from the morning before the flight`;
  },
};

/** The faults that are possible here. */
export const faultsFor = ({ kafka, smallDisk }: Scene): Fault[] => [
  ...[killService, killWitness, killRelay, killPostgres, freeze(2_000), freeze(20_000), cutLink, slowLink, stepClock],
  ...(kafka ? [killKafka] : []),
  ...(smallDisk ? [fillDisk] : []),
];

export function pickFault(faults: Fault[], random: Random): Fault {
  let rest = random.next() * faults.reduce((sum, f) => sum + f.weight, 0);
  return faults.find((f) => (rest -= f.weight) < 0) ?? faults[0]!;
}
