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
  /** So many clients at once. */
  width: number;
  /** A flight stands at the gate for so many rounds. */
  roundsPerFlight: number;
  kafka?: string;
  /** For what people do; faults have their own, so that the same seed brings the same ones in the same order. */
  chance: Random;
  /** Only faults whose name contains this. */
  only?: string;
  tell: (line: string) => void;
}

export interface Report {
  kills: number;
  byFault: Map<string, number>;
  findings: Finding[];
  load: Load;
}

/** Drives a load through the endpoints while things die, then compares what every service holds with what was acknowledged. */
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
  if (faults.length === 0) throw new Error(`No fault that can be had here is called "${only}".`);
  const world = new World(api, sample, newId(), newId(), () => undefined);
  await openOperation(world);
  const load = new Load(new Deeds(line, chance, world.operationId, clock), chance, options.width);
  const report: Report = { kills: 0, byFault: new Map(), findings: [], load };
  const departed: Gate[] = [];
  for (let round = 0; round < options.rounds && report.findings.length === 0;) {
    await until('every program is ready', () => surroundings.allReady(), 120_000);
    const gate = await Gate.prepare(api, sample, line, chance);
    const atTheDoor: Finding[] = [];
    let trouble: Error | undefined;
    try {
      gate.start();
      load.start();
      for (let n = 0; n < options.roundsPerFlight && round < options.rounds; n++, round++)
        await Promise.race([load.failed(), gate.failed(), playRound(scene, faults, report, round, options)]);
      atTheDoor.push(...(await gate.close()).map(aboutFlight));
      departed.push(gate);
      await load.stop();
    } catch (error) {
      trouble = error as Error; // it may be that something was lost for which somebody has waited in vain
      await Promise.allSettled([gate.stop(), load.stop()]);
    }
    await settle(surroundings, options.kafka);
    report.findings = [...atTheDoor, ...(await judge(scene, departed, load))];
    if (trouble && report.findings.length === 0) throw trouble;
    options.tell(`flight ${departed.length} has left, nothing is on its way: ${report.findings.length} findings`);
  }
  return report;
}

/** Everything so far, when nothing is on its way. */
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
  { tell }: CampaignOptions,
): Promise<void> {
  const { random, surroundings } = scene;
  const fault = pickFault(faults, random);
  await new Promise((resolve) => setTimeout(resolve, 200 + random.below(600)));
  const whom = await fault.strike(scene);
  report.byFault.set(fault.name, (report.byFault.get(fault.name) ?? 0) + 1);
  if (fault.kills) report.kills++;
  const deeds = report.load.deeds;
  await until('every program is ready again', () => surroundings.allReady(), 120_000);
  tell(`round ${round + 1}: ${fault.name} (${whom}); ${report.load.deeds - deeds} deeds until all was well again`);
}
