import { newId } from '@homeward/kernel';
import { until, type Api } from '../api';
import type { Sample } from '../sample';
import { World } from '../world';
import { openOperation } from '../steps/open-operation';
import type { BadLine } from './bad-line';
import { Deeds } from './deeds';
import { faultsFor, pickFault, type Fault, type Scene } from './faults';
import { Gate } from './gate';
import { Load } from './load';
import type { Random } from './random';
import { settle } from './settle';
import { judgeDelivery, judgeFlight, judgeStates, type Finding } from './verdict';

export interface CampaignOptions {
  rounds: number;
  /** How many clients act at once. */
  width: number;
  /** For how many rounds each flight boards. */
  roundsPerFlight: number;
  kafka?: string;
  /** For what people do. Faults have their own, so that the same seed gives the same faults in the same order. */
  chance: Random;
  /** Only faults whose name contains this. */
  only?: string;
  say: (line: string) => void;
}

export interface Report {
  kills: number;
  byFault: Map<string, number>;
  findings: Finding[];
  load: Load;
}

/** Runs a load while programs die, then compares what every service stores with what was acknowledged. */
export async function runCampaign(
  api: Api,
  sample: Sample,
  line: BadLine,
  scene: Scene,
  options: CampaignOptions,
): Promise<Report> {
  const { surroundings, clock } = scene;
  const { only = '', chance } = options;
  const faults = faultsFor(scene).filter(({ name }) => name.includes(only));
  if (faults.length === 0) throw new Error(`No fault that is possible here is called "${only}".`);
  const world = new World(api, sample, newId(), newId(), () => undefined);
  await openOperation(world);
  const load = new Load(new Deeds(line, chance, world, clock), chance, options.width);
  const report: Report = { kills: 0, byFault: new Map(), findings: [], load };
  const departed: Gate[] = [];
  for (let round = 0; round < options.rounds && report.findings.length === 0;) {
    await until('every program is ready', () => surroundings.allReady(), 120_000);
    const gate = await Gate.prepare(api, sample, line, chance);
    const atTheGate: Finding[] = [];
    let trouble: Error | undefined;
    try {
      gate.start();
      load.start();
      for (let n = 0; n < options.roundsPerFlight && round < options.rounds; n++, round++)
        await Promise.race([load.failed(), gate.failed(), playRound(scene, faults, report, round, options)]);
      atTheGate.push(...(await gate.close()).map(aboutFlight));
      departed.push(gate);
      await load.stop();
    } catch (error) {
      trouble = error as Error; // somebody may have waited for something that was lost
      await Promise.allSettled([gate.stop(), load.stop()]);
    }
    await settle(surroundings, options.kafka);
    report.findings = [...atTheGate, ...(await judge(scene, departed, load))];
    if (trouble && report.findings.length === 0) throw trouble;
    options.say(`flight ${departed.length} has left, no message is in transit: ${report.findings.length} findings`);
  }
  return report;
}

/** Judges everything so far, when no message is in transit. */
async function judge({ surroundings }: Scene, departed: Gate[], { travellers }: Load): Promise<Finding[]> {
  const aboard = [];
  for (const gate of departed) aboard.push(...(await judgeFlight(surroundings, gate)));
  return [...aboard, ...(await judgeDelivery(surroundings)), ...(await judgeStates(surroundings, travellers))];
}

const aboutFlight = (says: string): Finding => ({ kind: 'differs', about: 'a flight', says });

async function playRound(
  scene: Scene,
  faults: Fault[],
  report: Report,
  round: number,
  { say }: CampaignOptions,
): Promise<void> {
  const { random, surroundings } = scene;
  const fault = pickFault(faults, random);
  await new Promise((resolve) => setTimeout(resolve, 200 + random.below(600)));
  const whom = await fault.strike(scene);
  report.byFault.set(fault.name, (report.byFault.get(fault.name) ?? 0) + 1);
  if (fault.kills) report.kills++;
  const deeds = report.load.deeds;
  await until('every program is ready again', () => surroundings.allReady(), 120_000);
  say(`round ${round + 1}: ${fault.name} (${whom}); ${report.load.deeds - deeds} deeds until all was well again`);
}
