import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { Access } from '@homeward/access';
import type { Clock } from '@homeward/kernel';
import { InjectClock, InjectDatabase } from '@homeward/runtime';
import type { Consent } from '../model/consent';
import type { Database } from '../storage/prisma';
import { ConsentView, viewOf } from './consent.view';

@Controller('people/:personId/consents')
export class ConsentsOfPersonController {
  constructor(
    @InjectDatabase() private readonly db: Database,
    @InjectClock() private readonly clock: Clock,
  ) {}

  /** All consents of one person, one per purpose, with what can be done with each. */
  @Get()
  @Access('consent:read')
  async list(@Param('personId', ParseUUIDPipe) personId: string): Promise<ConsentView[]> {
    const rows = await this.db.consent.findMany({ where: { personId }, orderBy: { purpose: 'asc' } });
    return rows.map((r) =>
      viewOf({ id: r.id, version: r.version, state: r.state as unknown as Consent }, this.clock.now()),
    );
  }
}
