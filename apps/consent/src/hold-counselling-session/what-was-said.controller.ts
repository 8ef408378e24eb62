import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { Access } from '@homeward/access';
import { NotFound } from '@homeward/kernel';
import { CounsellingSessions } from '../storage/counselling-sessions';
import { SessionView, sessionView } from './session.view';

/** A counselling session with what was said in it. */
export class SessionWithAnswers extends SessionView {
  /** In the person's own words, to the open questions. */
  answers: string[];
  interpreter?: string;
}

@Controller('people/:personId/counselling-sessions/:sessionId')
export class WhatWasSaidController {
  constructor(private readonly sessions: CounsellingSessions) {}

  /** One session with the answers of whom it was held with: for counsellors and protection. */
  @Get()
  @Access('counselling:read-answers')
  async one(
    @Param('personId', ParseUUIDPipe) personId: string,
    @Param('sessionId', ParseUUIDPipe) sessionId: string,
  ): Promise<SessionWithAnswers> {
    const closed = await this.sessions.find(sessionId);
    const about = closed && [closed.state.personId, ...closed.state.dependants];
    if (!about?.includes(personId)) throw new NotFound('Session');
    const stored = (await this.sessions.find(sessionId, closed!.state.personId))!;
    const { answers = [], interpreter } = stored.state.personal ?? {};
    return { ...sessionView(stored), answers, interpreter };
  }
}
