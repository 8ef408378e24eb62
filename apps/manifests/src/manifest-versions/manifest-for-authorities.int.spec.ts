import { newId } from '@homeward/kernel';
import { testService } from '@homeward/testing';
import { ManifestsModule } from '../manifests.module';
import { openDatabase } from '../storage/prisma';
import { aFrozenFlightWith } from '../testing/frozen-flight';
import { readyTraveller } from '../testing/ready-traveller';

describe('the sheet for an authority', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  const operationId = newId();
  const [one, other] = [newId(), newId()].map((personId) => ({ personId, familyId: newId(), operationId }));
  let url = '';
  beforeAll(async () => {
    service = await testService({ name: 'manifests', module: ManifestsModule, openDatabase, sealClass: 'identity' });
    for (const person of [one!, other!]) await readyTraveller(service, person);
    url = `/flights/${await aFrozenFlightWith(service, operationId, [one!, other!])}/versions/1`;
  });
  afterAll(() => service.close());

  const sheet = async () => {
    const officer = await service.as('movement-officer');
    const { text } = await officer.get(`${url}/authorities.csv`).expect(200);
    const [columns, ...lines] = text.slice(1).trimEnd().split('\r\n');
    return { columns, lines: lines.length };
  };
  const say = async (answer: 'no' | 'yes', purpose: string) => {
    const about = { personId: one!.personId, consentId: newId(), purpose };
    if (answer === 'no') await service.receive('consent.refused.v1', about.personId, about);
    else {
      const yes = { ...about, givenBy: 'SELF', validUntil: '2026-12-20T00:00:00Z' };
      await service.receive('consent.given.v1', about.personId, yes);
    }
  };

  it('says who travels on which document, and nothing of health', async () =>
    expect(await sheet()).toEqual({
      columns: 'familyName,givenNames,nativeName,sex,dateOfBirth,nationality,documentKind,documentNumber,offPoint',
      lines: 2,
    }));
  it('has no line of whoever has said no to any use of their data, until they say yes to it', async () => {
    await say('no', 'DATA_PROCESSING');
    expect((await sheet()).lines).toBe(1);
    await say('yes', 'DATA_PROCESSING');
    expect((await sheet()).lines).toBe(2);
  });
  it('has the line of whoever has said no to the airline alone', async () => {
    await say('no', 'CARRIER_SHARING');
    expect((await sheet()).lines).toBe(2);
  });
  it('has no line of whoever said no to the journey', async () => {
    await say('no', 'RETURN');
    expect((await sheet()).lines).toBe(1);
  });
  it('is not handed out by those who work with no manifest', async () => {
    await (await service.as('clinician')).get(`${url}/authorities.csv`).expect(403);
  });
});
