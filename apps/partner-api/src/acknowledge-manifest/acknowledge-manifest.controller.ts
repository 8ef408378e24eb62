import { Controller, HttpCode, Param, ParseIntPipe, ParseUUIDPipe, Post } from '@nestjs/common';
import { Access, Caller } from '@homeward/access';
import { acknowledgementId } from '../model/acknowledgement';
import { Acknowledgements } from '../storage/acknowledgements';
import { OwnFlights } from '../storage/own-flights';
import { acknowledgeManifest } from './acknowledge-manifest';

export class AcknowledgementView {
  flightId: string;
  version: number;
  /** An instant, UTC. */
  acknowledgedAt: string;
  /** What can be done now. */
  actions: string[];
}

@Controller('flights/:flightId/manifest/:version/acknowledgement')
export class AcknowledgeManifestController {
  constructor(
    private readonly flights: OwnFlights,
    private readonly acknowledgements: Acknowledgements,
  ) {}

  /** This airline has received a version. Saying it twice keeps the first time. */
  @Post()
  @HttpCode(200)
  @Access('partner:acknowledge')
  async acknowledge(
    @Param('flightId', ParseUUIDPipe) flightId: string,
    @Param('version', ParseIntPipe) version: number,
    @Caller() caller: Caller,
  ): Promise<AcknowledgementView> {
    await this.flights.version(caller.id, flightId, version);
    const target = { id: acknowledgementId(flightId, version, caller.id), unconditional: true };
    const { state } = await this.acknowledgements.change('acknowledge', target, caller, (known, now) =>
      acknowledgeManifest(known, { flightId, manifestVersion: version, clientId: caller.id, now }),
    );
    const actions = this.acknowledgements.actionsOf(state);
    return { flightId, version, acknowledgedAt: state.acknowledgedAt, actions };
  }
}
