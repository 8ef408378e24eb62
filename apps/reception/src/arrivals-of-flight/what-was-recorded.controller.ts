import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { Access } from '@homeward/access';
import { PersonHasNoKey, type Vault } from '@homeward/privacy';
import { InjectVault } from '@homeward/runtime';
import type { Arrival, Variance } from '../model/arrival';
import { Arrivals } from '../storage/arrivals';
import { VarianceView, varianceView } from './arrival.view';

/** How something that is not as listed was explained. */
export class ExplainedVariance extends VarianceView {
  /** Empty once the key of whom it is about is destroyed. */
  explanation: string;
}

/** What one person needed on arrival. */
export class NeedOfPerson {
  needId: string;
  personId: string;
  kind: string;
  /** An instant, UTC. */
  at: string;
}

@Controller('flights/:flightId/arrivals')
export class WhatWasRecordedController {
  constructor(
    private readonly arrivals: Arrivals,
    @InjectVault() private readonly vault: Vault,
  ) {}

  /** Everything that was not as listed, and how it was explained. */
  @Get('variances')
  @Access('arrival:read-explanations')
  async variances(@Param('flightId', ParseUUIDPipe) flightId: string): Promise<ExplainedVariance[]> {
    const { state: arrival } = await this.arrivals.get(flightId);
    return Promise.all(arrival.variances.map((v) => this.opened(arrival, v)));
  }

  /** Who needs what, in the order in which it was recorded. */
  @Get('needs')
  @Access('arrival:work')
  async needs(@Param('flightId', ParseUUIDPipe) flightId: string): Promise<NeedOfPerson[]> {
    return (await this.arrivals.get(flightId)).state.needs;
  }

  private async opened({ operationId }: Arrival, v: Variance): Promise<ExplainedVariance> {
    const { explanation, keyOf } = v;
    const about = keyOf === operationId ? undefined : (keyOf ?? v.personId);
    const key = await this.vault.keyAbout(about, operationId).catch((error: unknown) => {
      if (error instanceof PersonHasNoKey) return undefined;
      throw error;
    });
    return { ...varianceView(v), explanation: key ? key.open(explanation) : '' };
  }
}
