import { newId } from '@homeward/kernel';
import { journeyTo, topics } from '../steps/give-consent';
import type { World } from '../world';
import type { BadLine, Answered } from './bad-line';
import type { ExerciseClock } from './exercise-clock';
import type { Random } from './random';
import type { Traveller } from './traveller';

/** The platform gave an answer that the campaign cannot explain. */
export class Unexpected extends Error {}

const need = (answer: Answered, what: string): Answered => {
  if (answer.status < 300) return answer;
  const rules = (answer.body.broken ?? []).map((b) => b.code).join(' ');
  throw new Unexpected(`${what}: ${answer.status} ${rules}`.trim());
};

/** Repeats while a service does not know the person yet. */
async function onceKnown(ask: () => Promise<Answered>): Promise<Answered> {
  for (const end = performance.now() + 180_000; ; await new Promise((resolve) => setTimeout(resolve, 100))) {
    const answer = await ask();
    if (answer.status !== 404 || performance.now() > end) return answer;
  }
}

/** What people and staff do through the endpoints. The model records each once its endpoint has acknowledged it. */
export class Deeds {
  constructor(
    private readonly line: BadLine,
    private readonly random: Random,
    private readonly world: World,
    private readonly clock: ExerciseClock,
  ) {}

  async register(t: Traveller): Promise<void> {
    const { at } = this.clock;
    const { caseId, personId } = t;
    const user = 'registration-officer';
    const opened = { caseId, operationId: this.world.operationId };
    need(await this.line.ask(user, 'POST', 'registration/cases', { at, body: opened }), 'case');
    const body = {
      personId,
      caseId,
      names: { family: `F${personId.slice(-12)}`, given: `G${personId.slice(-8)}` },
      sex: 1 + this.random.below(2),
      dob: { value: '1990-05-04', precision: 'd' },
      nationality: 'ETH',
      relation: 'HEAD',
      languages: ['amh'],
    };
    const answer = need(await this.line.ask(user, 'POST', 'registration/people', { at, body }), 'person');
    t.familyId = answer.body.familyId;
    t.acknowledge('registered');
  }

  async screen(t: Traveller): Promise<void> {
    const { at } = this.clock;
    const body = { outcome: 'CLEARED', fearsReturn: false, status: 'NONE', referralAnswered: false };
    const path = `protection/people/${t.personId}/screenings`;
    need(await onceKnown(() => this.line.ask('protection-officer', 'POST', path, { at, body })), 'screening');
    t.acknowledge('screened');
  }

  async check(t: Traveller, decision = this.random.pick(['FIT', 'FIT', 'TEMP_UNFIT'])): Promise<void> {
    const { at } = this.clock;
    const path = `medical-clearance/people/${t.personId}/pre-embarkation-checks`;
    const body = { checkId: newId(), decision, needs: [], escort: 'NONE' };
    need(await onceKnown(() => this.line.ask('clinician', 'POST', path, { at, body })), 'check');
    t.acknowledge('checked', decision);
  }

  async giveConsent(t: Traveller): Promise<void> {
    const { at } = this.clock;
    const user = 'return-counsellor';
    const sessionId = newId();
    const journey = journeyTo('ADD', this.world.operationId, this.world.sample.operation);
    const session = {
      sessionId,
      personId: t.personId,
      place: 'OFFICE',
      language: 'amh',
      topics,
      journey,
      informationVersion: '2026-1',
      privateInterview: true,
      authoritiesPresent: false,
      understood: true,
      capacity: 'OK',
      underDuress: false,
      answers: ['to my family', 'until the doors close'],
    };
    const sessions = 'consent/counselling-sessions';
    need(await onceKnown(() => this.line.ask(user, 'POST', sessions, { at, body: session })), 'session');
    const url = `consent/people/${t.personId}/consents`;
    const body = {
      consentId: newId(),
      purpose: 'RETURN',
      givenBy: 'SELF',
      method: 'SIGNATURE',
      language: 'amh',
      sessionId,
      journey,
      validUntil: '2026-12-25T10:00:00Z',
    };
    const ifMatch = await this.versionOf(t, at);
    const answer = await this.line.ask(user, 'POST', url, { at, ifMatch, body });
    // A clock that went back makes the conversation older than the "no" before it, so the endpoint must refuse.
    const tooOld = answer.body.broken?.every(({ code }) => code === 'R-CONS-8');
    if (answer.status === 409 && tooOld && this.clock.wentBack) return;
    need(answer, 'consent');
    t.acknowledge('given');
  }

  async withdraw(t: Traveller): Promise<void> {
    const { at } = this.clock;
    const path = `consent/people/${t.personId}/withdrawals`;
    need(await this.line.ask('embarkation-officer', 'POST', path, { at, body: { channel: 'PHONE' } }), 'withdrawal');
    t.acknowledge('withdrawn');
  }

  private async versionOf(t: Traveller, at: string): Promise<number | undefined> {
    const path = `consent/people/${t.personId}/consents`;
    const answer = need(await this.line.ask('return-counsellor', 'GET', path, { at }), 'consents');
    return (answer.body as unknown as { purpose: string; version: number }[]).find((c) => c.purpose === 'RETURN')
      ?.version;
  }
}
