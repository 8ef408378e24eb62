import { Body, Controller, Post, Res } from '@nestjs/common';
import { Access, Caller } from '@homeward/access';
import { withEtag, type Reply } from '@homeward/http';
import { HeldTalks } from './held-talks';
import { holdCounsellingSession } from './hold-counselling-session';
import { HoldCounsellingSessionRequest } from './session.request';
import { SessionView, sessionView } from './session.view';

@Controller('counselling-sessions')
export class HoldCounsellingSessionController {
  constructor(private readonly talks: HeldTalks) {}

  /** Records a session as it was held, good or not: shortcomings are refused when consent is asked for. */
  @Post()
  @Access('counselling:record')
  async hold(
    @Body() body: HoldCounsellingSessionRequest,
    @Caller() caller: Caller,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<SessionView> {
    const stored = await this.talks.record(body, caller, (session, now) =>
      holdCounsellingSession(session, { ...body, counsellor: caller.id, counsellorNames: caller.names, now }),
    );
    return sessionView(withEtag(reply, stored));
  }
}
