import { Controller, Get, Param, ParseUUIDPipe, Req } from '@nestjs/common';
import { Access, Caller } from '@homeward/access';
import { ApiOneOf, oneOf } from '@homeward/http';
import type { Vault } from '@homeward/privacy';
import { InjectDatabase, InjectVault, answerShows } from '@homeward/runtime';
import { CompareEscorts } from '../assign-escort/compare-escorts';
import { AskFlight } from '../close-doors/ask-flight';
import { AskOwners } from '../close-doors/ask-owners';
import type { Day } from '../model/day';
import { escortsAboard } from '../model/escorts-of';
import { journeysAhead } from '../model/journeys-ahead';
import { idsAboard, idsToAskAbout, stages, type Stage } from '../model/passenger-list';
import { namesOf } from '../storage/names';
import { PassengerLists } from '../storage/passenger-lists';
import type { Database } from '../storage/prisma';
import { StepPreview, previewOf } from './preview-step.view';
import { departureNow, doorsNow, stageNow, type StepNow } from './preview-step.decision';

/** What follows from a step that cannot be undone, by name, before anybody takes it. Writes nothing. */
@Controller('flights/:flightId')
export class PreviewStepController {
  constructor(
    private readonly lists: PassengerLists,
    private readonly owners: AskOwners,
    private readonly flight: AskFlight,
    private readonly escorts: CompareEscorts,
    @InjectDatabase() private readonly db: Database,
    @InjectVault() private readonly vault: Vault,
  ) {}

  /** Who leaves and who joins when this check closes now, and what refuses it. */
  @Get('stages/:stage/closing')
  @ApiOneOf('stage', stages)
  @Access('boarding:work')
  async stage(
    @Param('flightId', ParseUUIDPipe) flightId: string,
    @Param('stage', oneOf(stages)) stage: Stage,
    @Caller() caller: Caller,
    @Req() request: object,
  ): Promise<StepPreview> {
    const day = await this.lists.asOfNow(flightId);
    return this.shown(day, stageNow(day, stage, caller.id), request);
  }

  /** Who leaves and who flies when the aircraft doors close now, and what refuses it; consent, clearance and the flight desk are asked. */
  @Get('doors-closing')
  @Access('doors:close')
  async doors(
    @Param('flightId', ParseUUIDPipe) flightId: string,
    @Caller() caller: Caller,
    @Req() request: object,
  ): Promise<StepPreview> {
    const day = await this.lists.asOfNow(flightId);
    const [[answer, flightNow], said] = await Promise.all([
      this.asked(day, idsAboard(day.list)),
      this.escorts.again(day.list, escortsAboard(day.list)),
    ]);
    return this.shown(day, doorsNow(day, answer, flightNow, caller.id, said), request);
  }

  /** Who flies when the departure is recorded now, and what refuses it. */
  @Get('departure')
  @Access('doors:close')
  async departure(
    @Param('flightId', ParseUUIDPipe) flightId: string,
    @Caller() caller: Caller,
    @Req() request: object,
  ): Promise<StepPreview> {
    const day = await this.lists.asOfNow(flightId);
    const [answer, flightNow] = await this.asked(day, idsToAskAbout(day.list));
    return this.shown(day, departureNow(day, answer, flightNow, caller.id), request);
  }

  private asked({ list }: Day, about: string[]) {
    return Promise.all([this.owners.ask(journeysAhead(list, about), true), this.flight.ask(list.flight.flightId)]);
  }

  private async shown({ list }: Day, step: StepNow, request: object): Promise<StepPreview> {
    const differ = step.differ.map((d) => d.personId);
    const alone = step.withoutEscort.map((w) => w.personId);
    const leaves = step.leaves.map((l) => l.personId);
    const ids = [
      ...new Set([...leaves, ...step.joins, ...step.waiting, ...differ, ...alone, ...step.relativesMissing]),
    ];
    answerShows(request, ids);
    return previewOf(list, step, await namesOf(this.db, this.vault, ids));
  }
}
