import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { Access, Caller } from '@homeward/access';
import { NotFound, type Clock } from '@homeward/kernel';
import { InjectClock, InjectDatabase } from '@homeward/runtime';
import type { Database } from '../storage/prisma';
import { DeviceContactRequest, DeviceContactView, DeviceView, DeviceWipedRequest } from './device.view';

/** Nothing is changed of a device of somebody else. One that is to forget stays so, whatever it says. */
const contactSql = `
  INSERT INTO device AS d (device_id, owner, name, first_seen_at, last_seen_at, lists, waiting, noes)
  VALUES ($1::uuid, $2, $3, $4, $4, $5, $6, $7)
  ON CONFLICT (device_id) DO UPDATE SET name = excluded.name, last_seen_at = excluded.last_seen_at,
    lists = excluded.lists, waiting = excluded.waiting, noes = excluded.noes, wiped_at = NULL
    WHERE d.owner = excluded.owner
  RETURNING forget_at IS NOT NULL AS forget`;

/** Those of long ago, but for those that still have to forget. */
const oldSql = `
  DELETE FROM device WHERE owner = $1 AND (wiped_at < $2::timestamptz - interval '7 days' OR
    (forget_at IS NULL AND last_seen_at < $2::timestamptz - interval '60 days'))`;

@Controller('devices')
export class KeepDevicesController {
  constructor(
    @InjectDatabase() private readonly db: Database,
    @InjectClock() private readonly clock: Clock,
  ) {}

  /** Where the caller is signed in, or was: what each keeps for them, and when it was last heard of. The latest first. */
  @Get()
  @Access('device:keep')
  async mine(@Caller() { id: owner }: Caller): Promise<DeviceView[]> {
    const devices = await this.db.device.findMany({ where: { owner }, orderBy: { lastSeenAt: 'desc' }, take: 100 });
    return devices.map(({ owner: _, firstSeenAt, lastSeenAt, forgetAt, wipedAt, ...device }) => ({
      ...device,
      firstSeenAt: firstSeenAt.toISOString(),
      lastSeenAt: lastSeenAt.toISOString(),
      forgetAt: forgetAt?.toISOString(),
      wipedAt: wipedAt?.toISOString(),
    }));
  }

  /** A device says that it is there, and what it keeps; it learns whether to forget that. 404 for one of somebody else. */
  @Put(':deviceId')
  @Access('device:keep')
  async contact(
    @Param('deviceId', ParseUUIDPipe) deviceId: string,
    @Body() { name, lists, waiting, noes }: DeviceContactRequest,
    @Caller() { id }: Caller,
  ): Promise<DeviceContactView> {
    const now = this.clock.now();
    const parameters = [deviceId, id, name, now, lists, waiting, noes];
    const [known] = await this.db.$queryRawUnsafe<DeviceContactView[]>(contactSql, ...parameters);
    if (!known) throw new NotFound('Device');
    await this.db.$executeRawUnsafe(oldSql, id, now);
    return known;
  }

  /** Has one’s own device forget what it keeps, as soon as it has a line. Sent again nothing more happens. */
  @Post(':deviceId/forgetting')
  @HttpCode(204)
  @Access('device:keep')
  async forget(@Param('deviceId', ParseUUIDPipe) deviceId: string, @Caller() { id }: Caller): Promise<void> {
    const mine = { deviceId, owner: id };
    if ((await this.db.device.count({ where: mine })) === 0) throw new NotFound('Device');
    await this.db.device.updateMany({ where: { ...mine, forgetAt: null }, data: { forgetAt: this.clock.now() } });
  }

  /** A device says that it keeps nothing any more, after a sign-out or because it was told to. */
  @Post(':deviceId/wiping')
  @HttpCode(204)
  @Access('device:keep')
  async wiped(
    @Param('deviceId', ParseUUIDPipe) deviceId: string,
    @Body() { noes }: DeviceWipedRequest,
    @Caller() { id }: Caller,
  ): Promise<void> {
    const data = { wipedAt: this.clock.now(), lists: 0, waiting: 0, noes };
    const { count } = await this.db.device.updateMany({ where: { deviceId, owner: id }, data });
    if (count === 0) throw new NotFound('Device');
  }
}
