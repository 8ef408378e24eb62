import { Body, Controller, Post, Res } from '@nestjs/common';
import { IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { Access, Caller } from '@homeward/access';
import { withEtag, type Reply } from '@homeward/http';
import { NotFound } from '@homeward/kernel';
import { CaseView, caseView } from '../cases/case.view';
import { CaseFiles } from '../storage/case-files';
import { Operations } from '../storage/operations';
import { openCase, referencesFor } from './open-case';

export class OpenCaseRequest {
  /** Chosen by the client. */
  @IsUUID() caseId: string;
  @IsUUID() operationId: string;
  /** The family that this case belongs to, when it is registered already. */
  @IsOptional() @IsUUID() familyId?: string;
  /** With its check character; made when left out. */
  @IsOptional() @Matches(/^[0-9A-Z][0-9A-Z/-]{2,24}$/) reference?: string;
  /** The number on the office's own list. */
  @IsOptional() @IsString() @MaxLength(40) officeNumber?: string;
}

@Controller('cases')
export class OpenCaseController {
  constructor(
    private readonly operations: Operations,
    private readonly cases: CaseFiles,
  ) {}

  /** Opens a case: a group that registers together. */
  @Post()
  @Access('person:register')
  async open(
    @Body() body: OpenCaseRequest,
    @Caller() caller: Caller,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<CaseView> {
    const { caseId, operationId, familyId } = body;
    await this.operations.get(operationId);
    if (familyId && familyId !== caseId && !(await this.cases.hasFamily(operationId, familyId)))
      throw new NotFound('Family');
    const holders = await this.cases.holdersOf(body.operationId, referencesFor(body));
    const stored = await this.cases.change('open', { id: body.caseId, unconditional: true }, caller, (file, now) =>
      openCase(file, { ...body, holders, now }),
    );
    return caseView(withEtag(reply, stored));
  }
}
