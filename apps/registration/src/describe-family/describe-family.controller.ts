import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { IsIn, IsUUID } from 'class-validator';
import { Access, Caller } from '@homeward/access';
import { relationshipKinds } from '@homeward/contracts';
import { FamilyView } from '../families/family.view';
import { FamilyViews } from '../families/family-views';
import { Families } from '../storage/families';
import { nameHead } from './describe-family';
import { RelationStating } from './relation-stating';

export class HeadRequest {
  @IsUUID() personId: string;
}

export class RelationshipRequest {
  @IsUUID() personId: string;
  /** What this person is to the other one. */
  @IsIn(relationshipKinds) kind: string;
  @IsUUID() toPersonId: string;
}

@Controller('families/:familyId')
export class DescribeFamilyController {
  constructor(
    private readonly families: Families,
    private readonly views: FamilyViews,
    private readonly relations: RelationStating,
  ) {}

  /** Names the head of the family; there is one at most. Needs `If-Match` once something was said of the family. */
  @Put('head')
  @Access('person:register')
  async head(
    @Param('familyId', ParseUUIDPipe) familyId: string,
    @Body() { personId }: HeadRequest,
    @Caller() caller: Caller,
  ): Promise<FamilyView> {
    const about = await this.views.about(familyId);
    await this.families.change('name-head', { id: familyId }, caller, () => nameHead(about, personId));
    return this.views.get(familyId);
  }

  /**
   * Records how two members are related. A fact that is added: no `If-Match`. It makes nobody answer for a child; who was
   * taken for a parent and is said to be none answers for it no longer.
   */
  @Post('relationships')
  @HttpCode(200)
  @Access('person:register')
  async relate(
    @Param('familyId', ParseUUIDPipe) familyId: string,
    @Body() body: RelationshipRequest,
    @Caller() caller: Caller,
  ): Promise<FamilyView> {
    const about = await this.views.about(familyId);
    await this.relations.state(about, body, caller);
    return this.views.get(familyId);
  }
}
