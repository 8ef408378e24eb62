import { newId } from '@homeward/kernel';
import { testService } from '@homeward/testing';
import { ManifestsModule } from '../manifests.module';
import { openDatabase } from '../storage/prisma';
import { aFrozenFlightWith } from '../testing/frozen-flight';
import { paperOf, readyTraveller, registered } from '../testing/ready-traveller';

jest.setTimeout(30_000); // plays a day

describe('somebody on the list', () => {
  it('is found by a name, by the wristband, the seat or the case, however it is written, and by papers only by who is shown them', async () => {
    const service = await testService({
      name: 'manifests',
      module: ManifestsModule,
      openDatabase,
      sealClass: 'identity',
    });
    const [operationId, one, other] = [newId(), newId(), newId()];
    const [mine, theirs] = [one, other].map((personId) => ({ personId, familyId: newId(), operationId })) as [
      { personId: string; familyId: string; operationId: string },
      { personId: string; familyId: string; operationId: string },
    ];
    for (const person of [mine, theirs]) await readyTraveller(service, person);
    await registered(service, { ...mine, familyName: 'Tesfaye-Bekele' });
    const flightId = await aFrozenFlightWith(service, operationId, [mine, theirs]);
    const gate = await service.as('embarkation-officer');
    const found = async (q: string) => {
      const { body } = await gate.get(`/flights/${flightId}/list/passengers`).query({ q }).expect(200);
      return (body as { items: { personId: string; code: string; seat: string }[] }).items;
    };
    const everyone = await found('');
    const { code, seat } = everyone.find((p) => p.personId === one)!;
    const arabic = (text: string): string => text.replace(/\d/g, (d) => String.fromCodePoint(0x660 + Number(d)));
    const written = ['bekele', code.toLowerCase(), arabic(code).replaceAll('-', '\u2011'), arabic(seat)];
    for (const q of written) expect((await found(q)).map((p) => p.personId)).toEqual([one]);
    expect(everyone).toHaveLength(2);
    expect(await found('nobody here')).toEqual([]);

    const reception = await service.as('reception-officer');
    const by = async (who: typeof gate, q: string): Promise<number> =>
      (await who.get(`/flights/${flightId}/list/passengers`).query({ q }).expect(200)).body.items.length;
    await paperOf(service, one, 'EP1112223');
    for (const q of ['EP1112223', 'ep 111 2223', 'EP1112']) expect([q, await by(gate, q)]).toEqual([q, 1]);
    for (const q of ['EP111', '112223', '1112223']) expect([q, await by(gate, q)]).toEqual([q, 0]);
    for (const q of ['EP1112223', 'EP1112']) expect([q, await by(reception, q)]).toEqual([q, 0]);
    await service.close();
  });
});
