import { newId } from '@homeward/kernel';
import type { ReadinessRow } from '../sample';
import type { World } from '../world';

/** When office work is done, unless the record says otherwise. */
const officeHours = '2026-12-01T09:00:00Z';

interface Paper {
  documentId: string;
  kind: string;
  number?: string;
  lostOn?: string;
}

export interface PersonSeen {
  version: number;
  names?: { family: string; given: string; native?: string };
  sex?: number;
  dob?: { value: string };
  /** Counts once a second officer records the same. */
  birthToConfirm?: object;
  ageBand: string;
  caseId: string;
  nationality?: string;
  relation: string;
  phones?: string[];
  languages?: string[];
  destination?: string;
  location?: string;
  identity: { confirmed: boolean; reviews: string[] };
}

/** Brings one person's registration to the state in the records: age, identity, document, exit clearance. */
export async function prepareRegistration(world: World, row: ReadinessRow): Promise<PersonSeen> {
  const { api } = world;
  const url = `registration/people/${world.id(row.person_ref)}`;
  const at = officeHours;
  const user = 'registration-officer';
  let person = await api.call<PersonSeen>(user, 'GET', url);
  if (row.identity !== 'ROW_REFUSED' && row.identity !== 'OUT_OF_SCOPE' && person.dob?.value !== row.dob) {
    const dob = { value: row.dob, precision: 'd' };
    const { names, sex = 0, nationality, relation, phones, languages, destination, location } = person;
    const body = { names, sex, nationality, relation, phones, languages, destination, location, dob };
    person = await api.call<PersonSeen>(user, 'PUT', url, { at, ifMatch: person.version, body });
    if (person.birthToConfirm) await api.call('movement-officer', 'PUT', url, { at, ifMatch: person.version, body });
  }
  await preparePaper(world, row, url);
  person = await api.call<PersonSeen>(user, 'GET', url);
  if (row.identity === 'CONFIRMED' && person.identity.reviews.length > 0)
    await api.call(user, 'POST', `${url}/identity-reviews`, {
      at,
      body: { outcome: 'CONFIRMED', basis: 'PAPER_SEEN' },
    });
  const waived = row.exit.startsWith('WAIVED');
  const state = row.exit.replace('WAIVED_', '');
  await api.call(user, 'PUT', `${url}/exit-clearance`, {
    at,
    body: {
      kind: waived ? 'overstay_waiver' : 'exit_visa',
      state,
      ...(waived && { waived: true }),
      ...(row.exit_until && { validUntil: row.exit_until }),
    },
  });
  return person;
}

async function preparePaper({ api }: World, row: ReadinessRow, url: string): Promise<void> {
  const at = officeHours;
  const user = 'registration-officer';
  const papers = await api.call<Paper[]>(user, 'GET', `${url}/documents`);
  if (row.document === 'NONE')
    for (const p of papers) await api.call(user, 'POST', `${url}/documents/${p.documentId}/loss`, { at });
  else if (!papers.some((p) => p.number === row.document_no))
    await api.call(user, 'POST', `${url}/documents`, {
      at,
      body: { documentId: newId(), kind: row.document, number: row.document_no, validUntil: row.document_until },
    });
}

/** Screening, holds, the best-interests procedure, and the parent who stays. */
export async function prepareProtection(
  { api, id }: Pick<World, 'api'> & { id: string },
  row: ReadinessRow,
): Promise<void> {
  const url = `protection/people/${id}`;
  const at = officeHours;
  let version: number | undefined;
  const say = async (user: string, method: string, path: string, body?: object): Promise<void> => {
    ({ version } = await api.call<{ version: number }>(user, method, `${url}/${path}`, { at, ifMatch: version, body }));
  };
  const asylum = row.hold === 'H-ASY';
  const screening = {
    outcome: row.screening,
    fearsReturn: asylum,
    status: asylum ? 'ASYLUM_SEEKER' : 'NONE',
    referralAnswered: false,
  };
  await say('protection-officer', 'POST', 'screenings', screening);
  if (row.hold)
    await say('protection-officer', 'POST', 'holds', { holdId: newId(), kind: asylum ? 'ASYLUM' : 'PROTECTION' });
  if (row.bid) {
    const receiver = row.receiver.startsWith('verified')
      ? { name: 'on file', relation: 'relative', verified: true }
      : undefined;
    const bestInterests = { decision: row.bid, members: ['panel-1', 'panel-2'], receiver };
    await say('best-interests-panel', 'POST', 'best-interests', {
      ...bestInterests,
      ...(row.guardian && { guardian: row.guardian }),
      ...(row.escort_ref && { escortRef: row.escort_ref }),
    });
    if (!['PENDING', 'PANEL'].includes(row.bid)) await say('second-panel-member', 'POST', 'best-interests/agreement');
  }
  if (row.other_parent !== 'NOT_NEEDED')
    await say('protection-officer', 'PUT', 'other-parent', { otherParent: row.other_parent });
}

const beforeHours = (iso: string, hours: number): string =>
  new Date(new Date(iso).getTime() - hours * 3_600_000).toISOString();

/** The clinician's decision: a check 72 hours before the end in the records. */
export async function prepareFitness(
  { api, id }: Pick<World, 'api'> & { id: string },
  row: ReadinessRow,
): Promise<void> {
  const needs = row.ssr.split(' ').filter(Boolean);
  const escort = needs.includes('STCR') ? 'NURSE' : 'NONE';
  const common = { needs, escort, decision: row.medical };
  if (row.medical === 'TEMP_UNFIT' || row.medical === 'UNFIT')
    await api.call('clinician', 'POST', `medical-clearance/people/${id}/examinations`, {
      at: officeHours,
      body: { ...common, examinationId: newId(), reviewAt: '2026-12-20T09:00:00Z' },
    });
  else if (row.medical_until)
    await api.call('clinician', 'POST', `medical-clearance/people/${id}/pre-embarkation-checks`, {
      at: beforeHours(row.medical_until, 72),
      body: { ...common, checkId: newId() },
    });
}
