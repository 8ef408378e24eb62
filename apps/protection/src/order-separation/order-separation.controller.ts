import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength, MinLength } from 'class-validator';
import { Access, Caller } from '@homeward/access';
import { separationScopes, type SeparationScope } from '@homeward/contracts';
import { demandPeopleHere, mergedInto } from '@homeward/persistence';
import { InjectDatabase } from '@homeward/runtime';
import { FilesSeen } from '../file-of-person/files-seen';
import type { Separation } from '../model/separation';
import { standingAs } from '../storage/merged-records';
import type { Database } from '../storage/prisma';
import { Separations } from '../storage/separations';
import { inOrder, liftSeparation, orderSeparation } from './order-separation';

export class OrderSeparationRequest {
  /** Chosen by the client. */
  @IsUUID() separationId: string;
  @IsUUID() personId: string;
  @IsUUID() otherId: string;
  /** The flight when left out. Where it is the row they may fly together, in seats apart. */
  @IsOptional() @IsIn(separationScopes) within?: SeparationScope;
  @IsString() @MinLength(3) @MaxLength(4000) reason: string;
}

export class LiftSeparationRequest {
  @IsString() @MinLength(3) @MaxLength(4000) reason: string;
}

/** Two people whom protection keeps off one flight, or out of one row. */
export class SeparationView {
  separationId: string;
  personId: string;
  otherId: string;
  within: SeparationScope;
  orderedAt: string;
  liftedAt?: string;
  /** Why; missing where it repeats another order. */
  apartBecause?: string;
  /** The order that it repeats, because a merge was undone and nobody can say of which of the two it was. */
  repeats?: string;
  actions: string[];
}

@Controller()
export class OrderSeparationController {
  constructor(
    private readonly separations: Separations,
    private readonly seen: FilesSeen,
    @InjectDatabase() private readonly db: Database,
  ) {}

  /**
   * Orders that two people are not on one flight, or not in one row of it. Operations see that protection has to be asked of each, and never who the
   * other is. A list in force that has both holds both until one is off it.
   */
  @Post('separations')
  @Access('protection:record')
  async order(@Body() body: OrderSeparationRequest, @Caller() caller: Caller): Promise<SeparationView> {
    await demandPeopleHere(this.db, [body.personId, body.otherId]);
    const [personId] = inOrder(body.personId, body.otherId);
    const target = { id: body.separationId, personId, unconditional: true };
    const { state } = await this.separations.change('order-separation', target, caller, (separation, now) =>
      orderSeparation(separation, { ...body, within: body.within ?? 'FLIGHT', now }),
    );
    return this.view(state);
  }

  /** Lifts it, with the reason. */
  @Post('separations/:separationId/lifting')
  @HttpCode(200)
  @Access('protection:record')
  async lift(
    @Param('separationId', ParseUUIDPipe) id: string,
    @Body() { reason }: LiftSeparationRequest,
    @Caller() caller: Caller,
  ): Promise<SeparationView> {
    const known = await this.separations.get(id);
    const target = { id, personId: known.state.personId, unconditional: true };
    const { state } = await this.separations.changeKnown('lift-separation', target, caller, (separation, now) =>
      liftSeparation(separation, reason, now),
    );
    return this.view(state);
  }

  /** From whom this person is kept, and was, under any of their records; each is named by the record that stands for them now. */
  @Get('people/:personId/separations')
  @Access('protection:read')
  async of(@Param('personId', ParseUUIDPipe) personId: string, @Caller() caller: Caller): Promise<SeparationView[]> {
    await this.seen.demand(personId, caller);
    const records = [personId, ...(await mergedInto(this.db, [personId])).map((merged) => merged.personId)];
    const rows = await this.db.separation.findMany({
      where: { OR: [{ personId: { in: records } }, { otherId: { in: records } }] },
      orderBy: { id: 'asc' },
    });
    const opened = await Promise.all(rows.map((r) => this.separations.find(r.id, r.personId)));
    const standing = await standingAs(
      this.db,
      rows.flatMap((r) => [r.personId, r.otherId]),
    );
    return opened.flatMap((stored) => {
      if (!stored) return [];
      const { personId: one, otherId: other } = stored.state;
      return [{ ...this.view(stored.state), personId: standing(one), otherId: standing(other) }];
    });
  }

  private view(state: Separation): SeparationView {
    const { personal, ...said } = state;
    return {
      ...said,
      within: said.within ?? 'FLIGHT',
      apartBecause: personal?.reason,
      actions: this.separations.actionsOf(state),
    };
  }
}
