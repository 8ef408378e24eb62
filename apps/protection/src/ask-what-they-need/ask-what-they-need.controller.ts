import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { IsString, IsUUID, MaxLength, MinLength } from 'class-validator';
import { Access, Caller } from '@homeward/access';
import { ApiPageOf, PageQuery, pageOf, readCursor, type Page } from '@homeward/http';
import { InjectDatabase } from '@homeward/runtime';
import { seesFilesOfAdults } from '../answer-concern/who-sees.decision';
import { shownToThePanel } from '../file-of-person/files-seen';
import type { FollowUp } from '../model/follow-up';
import { FollowUps } from '../storage/follow-ups';
import type { Database } from '../storage/prisma';
import { answerFollowUp } from './ask-what-they-need';

export class FollowUpsQuery extends PageQuery {
  @IsUUID() operationId: string;
}

/** Somebody who flew though they said no. */
export class FollowUpView {
  followUpId: string;
  personId: string;
  flightId: string;
  /** When their no was heard. */
  heardAt: string;
  askedAt?: string;
  /** What can be done now: the buttons of the console. */
  actions: string[];
}

export class FollowUpAnswerRequest {
  /** What the person says that they need now. */
  @IsString() @MinLength(3) @MaxLength(4000) needs: string;
}

interface Row {
  id: string;
  state: FollowUp;
}

const openSql = `
  SELECT u.id::text AS id, u.state
  FROM follow_up u LEFT JOIN person p ON p.person_id = (u.state->>'personId')::uuid
  WHERE u.operation_id = $1::uuid AND NOT u.asked AND u.id > $2::uuid AND ($3::boolean OR ${shownToThePanel('p')})
  ORDER BY u.id LIMIT $4::int`;

@Controller('follow-ups')
export class AskWhatTheyNeedController {
  constructor(
    private readonly followUps: FollowUps,
    @InjectDatabase() private readonly db: Database,
  ) {}

  /**
   * Who flew though they said no, and was not asked yet what they need now. The panel for children is shown the children, and whoever
   * belongs to the procedure of one.
   */
  @Get()
  @Access('protection:read')
  @ApiPageOf(FollowUpView)
  async open(
    @Query() { operationId, after, limit }: FollowUpsQuery,
    @Caller() { roles }: Caller,
  ): Promise<Page<FollowUpView>> {
    const [last] = readCursor(after, 'uuid') ?? ['00000000-0000-0000-0000-000000000000'];
    const seesAll = seesFilesOfAdults(roles);
    const rows = await this.db.$queryRawUnsafe<Row[]>(openSql, operationId, last, seesAll, limit + 1);
    const page = pageOf(rows, limit, (r) => [r.id]);
    return { ...page, items: page.items.map((r) => this.view(r.id, r.state)) };
  }

  /** Records what the person needs. Sealed like everything else of protection. Asked again, the last answer stands. */
  @Post(':followUpId/answers')
  @HttpCode(200)
  @Access('protection:record')
  async answer(
    @Param('followUpId', ParseUUIDPipe) followUpId: string,
    @Body() { needs }: FollowUpAnswerRequest,
    @Caller() caller: Caller,
  ): Promise<FollowUpView> {
    const known = await this.followUps.get(followUpId);
    const target = { id: followUpId, personId: known.state.personId, unconditional: true };
    const { state } = await this.followUps.changeKnown('answer-follow-up', target, caller, (_, now) =>
      answerFollowUp(needs, now),
    );
    return this.view(followUpId, state);
  }

  private view(followUpId: string, state: FollowUp): FollowUpView {
    const { personId, flightId, heardAt, askedAt } = state;
    return { followUpId, personId, flightId, heardAt, askedAt, actions: this.followUps.actionsOf(state) };
  }
}
