import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { Access } from '@homeward/access';
import type { Stored } from '@homeward/persistence';
import { InjectDatabase } from '@homeward/runtime';
import type { CounsellingSession } from '../model/counselling-session';
import type { Database } from '../storage/prisma';
import { SessionView, sessionView } from './session.view';

@Controller('people/:personId/counselling-sessions')
export class SessionsOfPersonController {
  constructor(@InjectDatabase() private readonly db: Database) {}

  /** The sessions held with one person, or with the person who decides for them; the latest first. */
  @Get()
  @Access('consent:read')
  async list(@Param('personId', ParseUUIDPipe) personId: string): Promise<SessionView[]> {
    const rows = await this.db.$queryRaw<Stored<CounsellingSession>[]>`
      SELECT id::text, version, state FROM counselling_session
      WHERE person_id = ${personId}::uuid OR state -> 'dependants' ? ${personId}
      ORDER BY held_at DESC LIMIT 50`;
    return rows.map(sessionView);
  }
}
