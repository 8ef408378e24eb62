import { Body, Controller, Post, Res } from '@nestjs/common';
import { ArrayNotEmpty, IsArray, IsIn } from 'class-validator';
import { Access, Caller } from '@homeward/access';
import { withEtag, type Reply } from '@homeward/http';
import { Doubts } from '../hold-counselling-session/doubts';
import { AnySessionRequest } from '../hold-counselling-session/session.request';
import { SessionView, sessionView } from '../hold-counselling-session/session.view';
import { KnownPersons } from '../know-persons/known-persons';
import { currentInformationVersion } from '../model/counselling-session';
import { changes, type Change } from '../model/stale-reason';
import { CounsellingSessions } from '../storage/counselling-sessions';
import { holdShortTalk } from './hold-short-talk';

export class HoldShortTalkRequest extends AnySessionRequest {
  /** What has changed since the yes, and was told. */
  @IsArray() @ArrayNotEmpty() @IsIn(changes, { each: true }) changes: Change[];
}

@Controller('short-talks')
export class HoldShortTalkController {
  constructor(
    private readonly sessions: CounsellingSessions,
    private readonly doubts: Doubts,
    private readonly persons: KnownPersons,
  ) {}

  /**
   * Records a talk about what has changed since the yes, as it was held. A reconfirmation that names it lifts a stale yes, where it
   * tells all of it and was understood (docs/handbook/consent.md#moved-day).
   */
  @Post()
  @Access('counselling:record')
  async hold(
    @Body() body: HoldShortTalkRequest,
    @Caller() caller: Caller,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<SessionView> {
    await this.persons.get(body.personId);
    const known = await this.sessions.find(body.sessionId);
    const target = { id: body.sessionId, personId: known?.state.personId ?? body.personId, unconditional: true };
    const by = { counsellor: caller.id, counsellorNames: caller.names };
    const said = { ...body, ...by, informationVersion: currentInformationVersion, topics: [] };
    const stored = await this.sessions.change('hold', target, caller, (session, now) =>
      holdShortTalk(session, { ...said, now }),
    );
    await this.doubts.about(stored.state, caller);
    return sessionView(withEtag(reply, stored));
  }
}
