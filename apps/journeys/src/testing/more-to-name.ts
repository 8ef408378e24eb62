import { newId } from '@homeward/kernel';
import type { Api } from '../api';
import type { SmallCase } from '../steps/small-case';

const at = '2026-12-09T08:30:00Z';

/** Records of an operation whose ids stand alone in an address, so that nothing but the scope says whose they are. */
export async function moreToName(api: Api, { world, personId }: SmallCase): Promise<Record<string, string>> {
  const { operationId } = world;
  const registration = 'registration-officer';
  const sheet = 'Case No,Family Name,Given Names,Sex,Date of Birth\nT-1,Thereabout,Careful,F,04/03/1991';
  const { importId } = await api.call<{ importId: string }>(
    registration,
    'POST',
    `registration/operations/${operationId}/imports?exportedOn=2026-12-08`,
    { at, raw: { type: 'text/csv', content: Buffer.from(sheet) } },
  );
  const [caseId, otherId, separationId, concernId] = [newId(), newId(), newId(), newId()];
  await api.call(registration, 'POST', 'registration/cases', { at, body: { caseId, operationId } });
  const twin = {
    personId: otherId,
    caseId,
    names: { family: 'Thereabout', given: 'Bilal' },
    sex: 2,
    dob: { value: '1990-05-04', precision: 'd' },
    nationality: 'ETH',
    relation: 'HEAD',
    languages: ['amh'],
  };
  await api.call(registration, 'POST', 'registration/people', { at, body: twin });
  const pairs = await api.call<{ items: { pairId: string }[] }>(
    registration,
    'GET',
    `registration/duplicates?operationId=${operationId}`,
  );
  const protection = 'protection-officer';
  const concern = { concernId, kind: 'OTHER', words: 'one word', heardAt: at };
  await api.call(protection, 'POST', `protection/people/${personId}/concerns`, { at, body: concern });
  const separation = { separationId, personId, otherId, within: 'FLIGHT', reason: 'one word' };
  await api.call(protection, 'POST', 'protection/separations', { at, body: separation });
  const sessions = await api.call<{ sessionId: string }[]>(
    'return-counsellor',
    'GET',
    `consent/people/${personId}/counselling-sessions`,
  );
  return { importId, pairId: pairs.items[0]!.pairId, concernId, separationId, sessionId: sessions[0]!.sessionId };
}
