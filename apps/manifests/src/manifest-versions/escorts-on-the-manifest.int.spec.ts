import { newId } from '@homeward/kernel';
import { testService, whatDoesNotHold } from '@homeward/testing';
import type { ChangesSinceVersion } from '../changes-since-version/changes-since-version.view';
import { ManifestsModule } from '../manifests.module';
import { openDatabase } from '../storage/prisma';
import { aNamedEscort } from '../testing/a-named-escort';
import { carried } from '../testing/carried';
import { ready } from '../testing/a-ready-person';
import { aFrozenFlightWith } from '../testing/frozen-flight';
import { registrationSays } from '../testing/registration-says';
import { readyTraveller } from '../testing/ready-traveller';
import type { DifferencesView, VersionWithLines } from './manifest-versions.controller';

jest.setTimeout(30_000); // plays a day

describe('an escort on a manifest', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  const [personId, familyId, operationId, escortId] = [newId(), newId(), newId(), newId()];
  let [flightId, url] = ['', ''];
  beforeAll(async () => {
    service = await testService({ name: 'manifests', module: ManifestsModule, openDatabase, sealClass: 'identity' });
    registrationSays(service);
    await readyTraveller(service, { personId, familyId, operationId });
    await service.receive('medical.decided.v1', personId, { personId, ...ready.medical!, escort: 'NURSE' });
    flightId = await aFrozenFlightWith(service, operationId, { personId, familyId });
    url = `/flights/${flightId}`;
  });
  afterAll(() => service.close());

  const read = async <T>(path: string): Promise<T> =>
    (await (await service.as('movement-officer')).get(`${url}/${path}`).expect(200)).body as T;
  const named = { ...aNamedEscort, escortId, kind: 'NURSE', name: 'Canary Nightingale', documentNumber: 'EP777' };
  const asTravellers = { sex: 2, dateOfBirth: '1984-02-29', nationality: 'ETH' };
  const onLine = {
    familyName: named.name,
    documentNumber: 'EP777',
    needs: [],
    escort: true,
    escortRef: 'ESC-1',
    ...asTravellers,
  };

  it('has a line in the next version, its sheet, its page and what the airline gets; the first one stays as it was', async () => {
    const officer = await service.as('movement-officer');
    await officer
      .post(`${url}/escorts`)
      .send({ ...named, escorts: [personId] })
      .expect(200);
    const before = await read<VersionWithLines>('versions/1');
    expect([before.people, before.lines[0]!.escortRef, before.lines[0]!.escort]).toEqual([1, '', false]);
    const { people, lines } = await read<VersionWithLines>('versions/2');
    expect([people, lines[0]!.escortRef]).toEqual([2, 'ESC-1']);
    expect(lines[1]).toMatchObject({ ...onLine, escortKind: 'NURSE', code: 'ESC-1' });
    const { text } = await officer.get(`${url}/versions/2/manifest.csv`).expect(200);
    expect(text).toMatch(/^ESC-1,.*Canary Nightingale,,,2,1984-02-29,ETH,,EP777,.*,ESC-1,NURSE\r$/m);
    await officer.get(`${url}/versions/2/manifest.pdf`).expect(200);
    const [passenger, escort] = (await carried(service, flightId, 2)).lines;
    expect(passenger).toMatchObject({ escort: false, escortRef: 'ESC-1' });
    expect(escort).toMatchObject({ ...onLine, seat: lines[1]!.seat, bagKg: 0 });
    expect(JSON.stringify(escort)).not.toContain('NURSE');
    const { added, changed } = await read<DifferencesView>('versions/1/differences/2');
    expect(added).toMatchObject([{ ...onLine, escortKind: 'NURSE' }]);
    expect(changed.map((c) => [c.personId, c.fields])).toEqual([[personId, ['escortRef']]]);
  });

  it('is sealed, hashed and signed with the others', async () => {
    const stored = () =>
      service.db.$queryRawUnsafe<{ rows: { sealedEscort?: string }[] }[]>(
        'SELECT rows FROM manifest_version WHERE flight_id = $1::uuid AND number = 2',
        flightId,
      );
    expect(JSON.stringify(await stored())).not.toContain('Nightingale');
    expect((await stored())[0]!.rows[1]!.sealedEscort).toBeDefined();
    expect(await whatDoesNotHold(service)).toEqual([]);
  });

  it('who leaves is in the next version no more', async () => {
    const gate = await service.as('embarkation-officer');
    await gate.post(`${url}/escorts/${escortId}/leaving`).expect(200);
    expect((await read<DifferencesView>('versions/2/differences/3')).removed).toMatchObject([
      { escort: false, escortRef: 'ESC-1' },
      onLine,
    ]);
    expect((await read<ChangesSinceVersion>('changes')).people).toEqual([]);
    expect((await carried(service, flightId, 3)).lines).toEqual([]);
  });
});
