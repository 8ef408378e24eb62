import { Controller, Get, Param, ParseUUIDPipe, Res } from '@nestjs/common';
import { Access } from '@homeward/access';
import { withEtag, type Reply } from '@homeward/http';
import { PersonViews } from '../people/person-views';
import { CaseFiles } from '../storage/case-files';
import { CaseWithMembersView, caseView } from './case.view';

@Controller('cases/:caseId')
export class OneCaseController {
  constructor(
    private readonly cases: CaseFiles,
    private readonly people: PersonViews,
  ) {}

  /** A case with everyone in it. */
  @Get()
  @Access('person:read')
  async one(
    @Param('caseId', ParseUUIDPipe) caseId: string,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<CaseWithMembersView> {
    const stored = await this.cases.get(caseId);
    return { ...caseView(withEtag(reply, stored)), members: await this.people.find({ caseId }, 200) };
  }
}
