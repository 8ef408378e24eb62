import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { IsUUID } from 'class-validator';
import { Access, Caller } from '@homeward/access';
import { FamilyView } from '../families/family.view';
import { FamilyViews } from '../families/family-views';
import { FamilyLinking } from './family-linking';

export class LinkCaseRequest {
  /** The case that belongs to this family as well. */
  @IsUUID() caseId: string;
}

@Controller('families/:familyId/link')
export class LinkFamiliesController {
  constructor(
    private readonly linking: FamilyLinking,
    private readonly views: FamilyViews,
  ) {}

  /** Joins the family of a case to this one. */
  @Post()
  @HttpCode(200)
  @Access('person:register')
  async link(
    @Param('familyId', ParseUUIDPipe) familyId: string,
    @Body() { caseId }: LinkCaseRequest,
    @Caller() caller: Caller,
  ): Promise<FamilyView> {
    await this.linking.link(familyId, caseId, caller);
    return this.views.get(familyId);
  }
}
