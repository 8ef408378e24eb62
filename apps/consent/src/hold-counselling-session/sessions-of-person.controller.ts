import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { Access } from '@homeward/access';
import { InjectDatabase } from '@homeward/runtime';
import type { CounsellingSession } from '../model/counselling-session';
import type { Database } from '../storage/prisma';
import { SessionView, sessionView } from './session.view';

@Controller('people/:personId/counselling-sessions')
export class SessionsOfPersonController {
  constructor(@InjectDatabase() private readonly db: Database) {}

  /** The sessions held with one person, the latest first. */
  @Get()
  @Access('consent:read')
  async list(@Param('personId', ParseUUIDPipe) personId: string): Promise<SessionView[]> {
    const rows = await this.db.counsellingSession.findMany({
      where: { personId },
      orderBy: { heldAt: 'desc' },
      take: 50,
    });
    return rows.map((r) =>
      sessionView({ id: r.id, version: r.version, state: r.state as unknown as CounsellingSession }),
    );
  }
}
