import { Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { Access, Caller } from '@homeward/access';
import type { Decision } from '@homeward/kernel';
import type { SecondOpinion } from '../commands/confirm-independently';
import { SessionView, sessionView } from '../hold-counselling-session/session.view';
import type { CounsellingSession, SessionEvent, SessionStep } from '../model/counselling-session';
import { CounsellingSessions } from '../storage/counselling-sessions';
import { approveProxy, confirmIndependently, witnessSession } from './confirm-independently';

@Controller('counselling-sessions/:sessionId')
export class ConfirmIndependentlyController {
  constructor(private readonly sessions: CounsellingSessions) {}

  /**
   * Records that a protection officer asked the person again, away from the authorities
   * (docs/handbook/consent.md#r-cons-5).
   */
  @Post('independent-confirmation')
  @HttpCode(200)
  @Access('consent:confirm-independently')
  confirm(@Param('sessionId', ParseUUIDPipe) sessionId: string, @Caller() caller: Caller): Promise<SessionView> {
    return this.add('confirm-independently', sessionId, caller, confirmIndependently);
  }

  /** Records that a protection officer approves a proxy; it takes two (docs/handbook/consent.md#r-cons-10). */
  @Post('proxy-approvals')
  @HttpCode(200)
  @Access('consent:approve-proxy')
  approve(@Param('sessionId', ParseUUIDPipe) sessionId: string, @Caller() caller: Caller): Promise<SessionView> {
    return this.add('approve-proxy', sessionId, caller, approveProxy);
  }

  /** Records that a colleague was there as a witness of a thumb mark or spoken consent; the counsellor cannot be. */
  @Post('witness')
  @HttpCode(200)
  @Access('counselling:witness')
  witness(@Param('sessionId', ParseUUIDPipe) sessionId: string, @Caller() caller: Caller): Promise<SessionView> {
    return this.add('witness', sessionId, caller, witnessSession);
  }

  private async add(
    step: SessionStep,
    id: string,
    caller: Caller,
    decide: (session: CounsellingSession, opinion: SecondOpinion) => Decision<SessionEvent>,
  ): Promise<SessionView> {
    const stored = await this.sessions.changeKnown(step, { id, unconditional: true }, caller, (session, now) =>
      decide(session, { by: caller.id, now }),
    );
    return sessionView(stored);
  }
}
