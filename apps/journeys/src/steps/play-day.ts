import { newId } from '@homeward/kernel';
import { until, type Answer, type Api } from '../api';
import type { DayEvent } from '../sample';
import type { World } from '../world';
import { clearCabin } from './clear-cabin';
import { registerNewborn } from './register-newborn';
import { reconfirm } from './give-consent';
import { recordThatParentAgrees } from './record-parents';
import type { Summary } from './freeze';
import { mustTake, takeStep } from './take-step';

export interface RefusedScan {
  seq: number;
  person: string;
  why: string;
}

interface Passenger {
  standing: string;
  out?: { code: string };
  partingAgreedBy?: string[];
  escortRef?: string;
  band?: string;
  needs?: string[];
  boarded?: boolean;
}

/** Plays the day of movement event by event, each through the endpoint that a person would use. */
export class PlayDay {
  readonly refusedScans: RefusedScan[] = [];
  summary?: Summary;
  acceptedScans = 0;
  /** Who stays behind with somebody. */
  private readonly staying = new Set<string>();
  private readonly escorted = new Set<string>();

  constructor(private readonly world: World) {}

  async play(event: DayEvent): Promise<void> {
    const person = event.person_ref && event.event !== 'BIRTH_REPORTED' ? this.world.id(event.person_ref) : '';
    const at = event.at_utc;
    switch (event.event) {
      case 'BIRTH_REPORTED':
        return registerNewborn(this.world, event);
      case 'WITHDRAWS':
        return this.withdraws(person, event);
      case 'PEC_FAIL':
        return this.failsCheck(person, at);
      case 'CALL_NO_ANSWER':
      case 'NOT_AT_BUS':
      case 'DOCUMENT_MISSING':
      case 'DOCUMENT_BROUGHT':
        return this.notes(person, event.event, at, /^N-/.test(event.detail) ? event.detail : undefined);
      case 'ARRIVES_BY_OWN_MEANS':
        return this.notes(person, 'ARRIVED', at);
      case 'EXIT_STOPPED':
        return this.removes(person, 'EXIT_DENIED', at);
      case 'STAYS_WITH':
        this.staying.add(person);
        return this.removes(person, 'VOLUNTARY_DEFER', at, this.world.id(event.other_ref));
      case 'ESCORT_ABSENT':
        return void (await this.atGate('escort-absences', { escortRef: event.other_ref }, at));
      case 'SPLIT_AGREED':
        return this.agreesToSplit(person, event);
      case 'RECONFIRMED':
        return this.reconfirms(person, at);
      case 'BOARD_SCAN':
        return this.scans(person, event);
      case 'STAGE_CLOSED':
        return this.closes(event.stage, at);
      case 'DOORS_CLOSED':
        return this.closesDoors(at);
      default:
        throw new Error(`The day has an unknown event: ${event.event}`);
    }
  }

  private get url(): string {
    return `manifests/flights/${this.world.flightId}`;
  }

  private readonly ask: Api['ask'] = (...call) => this.world.api.ask(...call);

  private atGate<T>(path: string, body: object, at: string): Promise<T> {
    return this.world.api.call<T>('embarkation-officer', 'POST', `${this.url}/${path}`, { at, body });
  }

  private async withdraws(personId: string, { at_utc: at, stage }: DayEvent): Promise<void> {
    const channel = stage === 'CALL' ? 'PHONE' : stage === 'GATE' ? 'GATE' : stage === 'CABIN' ? 'CABIN' : 'IN_PERSON';
    await this.world.api.call('embarkation-officer', 'POST', `consent/people/${personId}/withdrawals`, {
      at,
      body: { channel },
    });
    await this.isOut(personId);
  }

  private async failsCheck(personId: string, at: string): Promise<void> {
    const body = { checkId: newId(), decision: 'TEMP_UNFIT', needs: [], escort: 'NONE' };
    await this.world.api.call('clinician', 'POST', `medical-clearance/people/${personId}/pre-embarkation-checks`, {
      at,
      body,
    });
    await this.isOut(personId);
  }

  /** Facts travel by message: the next step of the day follows once the list shows this one. */
  private async isOut(personId: string): Promise<void> {
    await until('the list shows it', async () => {
      const url = `${this.url}/list/passengers/${personId}`;
      const { status, body } = await this.world.api.ask<Passenger>('movement-officer', 'GET', url);
      return status === 404 || body.standing === 'OUT';
    });
  }

  private async notes(personId: string, kind: string, at: string, reason?: string): Promise<void> {
    await this.atGate('presence', { personId, kind, ...(reason && { reason }) }, at);
  }

  private async removes(personId: string, code: string, at: string, staysWith?: string): Promise<void> {
    await this.atGate('removals', { personId, code, ...(staysWith && { staysWith }) }, at);
  }

  private async agreesToSplit(personId: string, { other_ref, detail, at_utc: at }: DayEvent): Promise<void> {
    const leaverId = this.world.id(other_ref);
    // Who stays behind is asked in the same talk whether the children may go.
    if (personId === leaverId || this.staying.has(personId)) await recordThatParentAgrees(this.world, other_ref, at);
    const body = { leaverId, askedInPrivate: detail.includes('private'), plan: detail };
    await this.world.api.call('protection-officer', 'POST', `protection/people/${personId}/split-agreements`, {
      at,
      body,
    });
    await until('the list shows the agreement', async () => {
      const url = `${this.url}/list/passengers/${leaverId}`;
      const { body: leaver } = await this.world.api.ask<Passenger>('movement-officer', 'GET', url);
      return leaver.partingAgreedBy?.includes(personId);
    });
  }

  private async reconfirms(personId: string, at: string): Promise<void> {
    const consents = await this.world.api.call<{ purpose: string; version: number }[]>(
      'return-counsellor',
      'GET',
      `consent/people/${personId}/consents`,
    );
    await reconfirm(this.world.api, personId, at, consents.find((c) => c.purpose === 'RETURN')!.version, 'CHECKIN');
  }

  private async scans(personId: string, event: DayEvent): Promise<void> {
    await this.escortBoards(personId);
    const asked = event.detail.includes('asked=yes');
    const body = {
      scanId: newId(),
      code: personId,
      asked,
      answer: asked ? 'go' : '',
      device: /device=(\S+)/.exec(event.detail)?.[1] ?? 'G1',
    };
    const answer: Answer<{ broken?: { code: string }[] }> = await this.world.api.ask(
      'embarkation-officer',
      'POST',
      `${this.url}/scans`,
      { at: event.at_utc, body },
    );
    if (answer.status === 200) this.acceptedScans++;
    else
      this.refusedScans.push({
        seq: Number(event.seq),
        person: event.person_ref,
        why: answer.body.broken?.[0]?.code ?? String(answer.status),
      });
  }

  /** Whoever escorts them is named, and boards first: who takes a child along, and a nurse for a stretcher. */
  private async escortBoards(personId: string): Promise<void> {
    const url = `${this.url}/list/passengers/${personId}`;
    const { status, body } = await this.world.api.ask<Passenger>('movement-officer', 'GET', url);
    if (status !== 200 || body.standing !== 'LISTED' || body.boarded || this.escorted.has(personId)) return;
    this.escorted.add(personId);
    const { escortRef: ref, band, needs = [] } = body;
    if (ref && band !== 'ADULT') await this.escort(personId, { kind: 'CHILD', ref });
    if (needs.includes('STCR')) await this.escort(personId, { kind: 'NURSE' });
  }

  private async escort(personId: string, as: { kind: string; ref?: string }): Promise<void> {
    const at = '2026-12-09T06:30:00Z';
    const escortId = newId();
    const paper = {
      documentNumber: `ESC-${escortId.slice(-8)}`,
      sex: 2,
      dateOfBirth: '1984-02-29',
      nationality: 'ETH',
    };
    const who = { name: `Escort ${as.ref ?? as.kind}`, ...paper };
    await this.world.api.call('movement-officer', 'POST', `${this.url}/escorts`, {
      at,
      body: { escortId, escorts: [personId], ...as, ...who },
    });
    await this.atGate(`escorts/${escortId}/boarding`, {}, at);
  }

  private async closes(stage: string, at: string): Promise<void> {
    this.summary = await mustTake(this.ask, `${this.url}/stages/${stage}/closing`, at);
    const { mayFly, removed, promoted } = this.summary.checkpoints.at(-1)!;
    this.world.say(
      `${stage} closed: ${mayFly.length} may fly, ${removed.length} out, ${promoted.length} promoted from standby`,
    );
  }

  private async closesDoors(at: string): Promise<void> {
    const { api, flightId } = this.world;
    const url = `${this.url}/doors-closing`;
    const first = await takeStep(this.ask, url, at);
    // The first attempt settles families: who follows a relative has to leave the cabin as well.
    if (first.status === 409) await clearCabin(api, flightId, at);
    this.summary = first.status === 200 ? first.body : await mustTake(this.ask, url, at);
    this.world.say(
      `aircraft doors closed with ${this.summary.counts['boarded']} aboard; manifest version ${this.summary.issued}`,
    );
    await mustTake(this.ask, `${this.url}/departure`, at);
  }
}
