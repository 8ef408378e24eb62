import { Body, Controller, Post, Res } from '@nestjs/common';
import { Access, Caller } from '@homeward/access';
import { withEtag, type Reply } from '@homeward/http';
import { KnownPersons } from '../know-persons/known-persons';
import { CounsellingSessions } from '../storage/counselling-sessions';
import { Doubts } from './doubts';
import { holdCounsellingSession } from './hold-counselling-session';
import { HoldCounsellingSessionRequest } from './session.request';
import { SessionView, sessionView } from './session.view';

@Controller('counselling-sessions')
export class HoldCounsellingSessionController {
  constructor(
    private readonly sessions: CounsellingSessions,
    private readonly doubts: Doubts,
    private readonly persons: KnownPersons,
  ) {}

  /** Records a session as it was held, good or not: shortcomings are refused when consent is asked for. */
  @Post()
  @Access('counselling:record')
  async hold(
    @Body() body: HoldCounsellingSessionRequest,
    @Caller() caller: Caller,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<SessionView> {
    await this.persons.get(body.personId);
    // A session that is there opens with the key of the person it was held with.
    const known = await this.sessions.find(body.sessionId);
    const target = { id: body.sessionId, personId: known?.state.personId ?? body.personId, unconditional: true };
    const stored = await this.sessions.change('hold', target, caller, (session, now) =>
      holdCounsellingSession(session, { ...body, counsellor: caller.id, counsellorNames: caller.names, now }),
    );
    await this.doubts.about(stored.state, caller);
    return sessionView(withEtag(reply, stored));
  }
}
