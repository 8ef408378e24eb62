import { Controller, Get, Param, ParseUUIDPipe, Res } from '@nestjs/common';
import { Access } from '@homeward/access';
import type { Reply } from '@homeward/http';
import { FamilyView } from './family.view';
import { FamilyViews } from './family-views';

@Controller('families/:familyId')
export class OneFamilyController {
  constructor(private readonly views: FamilyViews) {}

  /** A family with its cases and members. */
  @Get()
  @Access('family:read')
  async one(
    @Param('familyId', ParseUUIDPipe) familyId: string,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<FamilyView> {
    const view = await this.views.get(familyId);
    if (view.version > 0) reply.header('etag', `"${view.version}"`);
    return view;
  }
}
