import { Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiBody, ApiPropertyOptional } from '@nestjs/swagger';
import { Access, Caller, withoutCommand } from '@homeward/access';
import { purposes, withdrawalReasons, type ConsentPurpose } from '@homeward/contracts';
import type { Clock } from '@homeward/kernel';
import type { Stored } from '@homeward/persistence';
import { InjectClock } from '@homeward/runtime';
import { channels, type Channel } from '../commands/withdraw-consent';
import { ConsentView, viewOf } from '../consents-of-person/consent.view';
import { KnownPersons } from '../know-persons/known-persons';
import { underEachRecord } from '../know-persons/under-each-record';
import type { Consent } from '../model/consent';
import { Consents } from '../storage/consents';
import { recordId } from '../model/record-id';
import type { WithdrawalWords } from './read-withdrawal';
import { Said } from './said.decorator';
import { withdrawConsent } from './withdraw-consent';

/** Everything may be left out, and whatever cannot be read is no reason to refuse: a no needs a person and nothing else. */
export class WithdrawConsentRequest {
  /** RETURN when left out, or when it is none of these. */
  @ApiPropertyOptional({ enum: purposes }) purpose?: ConsentPurpose;
  /** OTHER when left out, or when it is none of these. */
  @ApiPropertyOptional({ enum: channels }) channel?: Channel;
  /** Only if the person offers one. */
  @ApiPropertyOptional({ enum: withdrawalReasons }) reason?: (typeof withdrawalReasons)[number];
  /** What the client calls this; not needed. */
  @ApiPropertyOptional() withdrawalId?: string;
}

/** The consent as it is now, and what of the request was not understood. */
export class WithdrawnView extends ConsentView {
  /** Names of fields whose value is unknown here and was ignored: the no is recorded without them. */
  notUnderstood: string[];
  /** Flights that the person has boarded, as far as this service knows: their gate and the duty officer are told at once. */
  aboard: string[];
}

@Controller('people/:personId/withdrawals')
export class WithdrawConsentController {
  constructor(
    private readonly consents: Consents,
    private readonly persons: KnownPersons,
    @InjectClock() private readonly clock: Clock,
  ) {}

  /** Records that a person says no. Always accepted, in any state, without `If-Match`, from every member of staff. */
  @Post()
  @HttpCode(200)
  @Access('consent:withdraw')
  @ApiBody({ type: WithdrawConsentRequest, required: false })
  async withdraw(
    @Param('personId', ParseUUIDPipe) personId: string,
    @Said() { notUnderstood, ...words }: WithdrawalWords,
    @Caller() caller: Caller,
  ): Promise<WithdrawnView> {
    const { recorded, kept } = await underEachRecord(this.persons, personId, (id) => this.record(id, words, caller));
    // The no is recorded: nothing that goes wrong from here on may make its answer an error.
    const theirs = await this.theirs(kept ? [personId, kept] : [personId], caller).catch((): string[] => []);
    const aboard = await this.persons.aboard(theirs).catch(() => []);
    if (theirs.includes(recorded.state.personId))
      return { ...viewOf(recorded, this.clock.now()), notUnderstood, aboard };
    const { purpose } = words;
    return { personId, purpose, status: 'WITHDRAWN', version: 0, actions: [], notUnderstood, aboard };
  }

  /**
   * A no of anybody is heard from everybody, and its answer shows nobody more than what they may read: outside of their
   * operations it is the same of whoever is known here and of whoever is not.
   */
  private theirs(personIds: string[], { assignments = [] }: Caller): Promise<string[]> {
    const operations = assignments.map(({ operation }) => operation);
    return this.persons.ofOperations(
      personIds.map((id) => id.toLowerCase()),
      operations,
    );
  }

  private record(
    personId: string,
    words: Omit<WithdrawalWords, 'notUnderstood'>,
    caller: Caller,
  ): Promise<Stored<Consent>> {
    // No person id in the target: nothing sealed is opened, so this works while the key store is away. No command id:
    // a new "no" that is sent with an old `Idempotency-Key` must be recorded, not answered as a repetition of the earlier
    // request. Only what was said last is not recorded twice under one key.
    const target = { id: recordId(personId, words.purpose), unconditional: true };
    return this.consents.change('withdraw', target, withoutCommand(caller), (consent, now) =>
      withdrawConsent(consent, { ...words, personId, by: caller.id, saidBy: caller.commandId, now }),
    );
  }
}
