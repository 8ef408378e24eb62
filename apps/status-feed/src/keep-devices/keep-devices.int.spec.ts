import { newId } from '@homeward/kernel';
import { testService } from '@homeward/testing';
import { StatusFeedModule } from '../status-feed.module';
import { openDatabase } from '../storage/prisma';
import type { DeviceView } from './device.view';

describe('the devices of somebody', () => {
  let service: Awaited<ReturnType<typeof testService>>;
  beforeAll(async () => {
    service = await testService({ name: 'status-feed', module: StatusFeedModule, openDatabase });
  });
  afterAll(() => service.close());

  const officer = (name: string) => service.as('embarkation-officer', name);
  const keeps = { name: 'Chrome · Android', lists: 1, waiting: 3, noes: 2 };
  const contact = async (who: string, id: string, more = {}) =>
    (await officer(who)).put(`/devices/${id}`).send({ ...keeps, ...more });
  const forget = async (who: string, id: string) =>
    (await (await officer(who)).post(`/devices/${id}/forgetting`)).status;
  const wiped = async (who: string, id: string, noes = 0) =>
    (await (await officer(who)).post(`/devices/${id}/wiping`).send({ noes })).status;
  const seen = async (who: string): Promise<DeviceView[]> =>
    (await (await officer(who)).get('/devices')).body as DeviceView[];

  it('are shown to them alone, with what each keeps', async () => {
    const id = newId();
    expect((await contact('amal', id)).body).toEqual({ forget: false });
    expect(await seen('amal')).toMatchObject([{ deviceId: id, ...keeps }]);
    expect(await seen('bilal')).toEqual([]);
  });

  it('learn at their next contact, and at each after it, that they have to forget', async () => {
    const id = newId();
    await contact('chen', id);
    expect(await forget('chen', id)).toBe(204);
    expect(await forget('chen', id)).toBe(204);
    expect((await contact('chen', id)).body).toEqual({ forget: true });
    expect((await contact('chen', id)).body).toEqual({ forget: true });
    expect(await wiped('chen', id, 1)).toBe(204);
    expect(await seen('chen')).toMatchObject([{ deviceId: id, lists: 0, waiting: 0, noes: 1 }]);
    expect((await seen('chen'))[0]!.wipedAt).toBeDefined();
  });

  it('of somebody else are as those that do not exist', async () => {
    const id = newId();
    await contact('dina', id);
    expect((await contact('emre', id)).status).toBe(404);
    expect([await forget('emre', id), await forget('emre', newId())]).toEqual([404, 404]);
    expect(await wiped('emre', id)).toBe(404);
    expect((await contact('dina', id)).body).toEqual({ forget: false });
    expect((await seen('dina'))[0]!.wipedAt).toBeUndefined();
  });

  it('say how much they keep, in numbers that can be', async () => {
    for (const wrong of [{ noes: -1 }, { name: '' }, { name: 'x'.repeat(81) }, { waiting: 1.5 }])
      expect((await contact('fadi', newId(), wrong)).status).toBe(400);
  });
});
