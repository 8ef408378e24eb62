import { Body, Controller, Post, Res } from '@nestjs/common';
import { ArrayNotEmpty, IsArray, IsIn } from 'class-validator';
import { Access, Caller } from '@homeward/access';
import { withEtag, type Reply } from '@homeward/http';
import { HeldTalks } from '../hold-counselling-session/held-talks';
import { AnySessionRequest } from '../hold-counselling-session/session.request';
import { SessionView, sessionView } from '../hold-counselling-session/session.view';
import { changes, type Change } from '../model/stale-reason';
import { holdShortTalk } from './hold-short-talk';

export class HoldShortTalkRequest extends AnySessionRequest {
  /** What has changed since the yes, and was told. */
  @IsArray() @ArrayNotEmpty() @IsIn(changes, { each: true }) changes: Change[];
}

@Controller('short-talks')
export class HoldShortTalkController {
  constructor(private readonly talks: HeldTalks) {}

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
    const said = { ...body, counsellor: caller.id, counsellorNames: caller.names };
    const stored = await this.talks.record(body, caller, (session, now) => holdShortTalk(session, { ...said, now }));
    return sessionView(withEtag(reply, stored));
  }
}
