import { Body, Controller, Post, Res } from '@nestjs/common';
import { IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { Access, Caller } from '@homeward/access';
import { withEtag, type Reply } from '@homeward/http';
import { InjectDatabase } from '@homeward/runtime';
import { CaseView, caseView } from '../cases/case.view';
import { referenceFor } from '../model/reference';
import { CaseFiles } from '../storage/case-files';
import { Operations } from '../storage/operations';
import type { Database } from '../storage/prisma';
import { openCase } from './open-case';

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
    @InjectDatabase() private readonly db: Database,
  ) {}

  /** Opens a case: a group that registers together. */
  @Post()
  @Access('person:register')
  async open(
    @Body() body: OpenCaseRequest,
    @Caller() caller: Caller,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<CaseView> {
    await this.operations.get(body.operationId);
    const { caseId, operationId } = body;
    const reference = await this.freeReference(body);
    const other = await this.db.caseFile.findUnique({ where: { operationId_reference: { operationId, reference } } });
    const stored = await this.cases.change('open', { id: caseId, unconditional: true }, caller, (file, now) =>
      openCase(file, { ...body, reference, referenceTaken: other !== null && other.id !== caseId, now }),
    );
    return caseView(withEtag(reply, stored));
  }

  /** The office's number where it is free, else one made from the id. */
  private async freeReference({ caseId, operationId, reference, officeNumber }: OpenCaseRequest): Promise<string> {
    if (reference) return reference;
    const wished = referenceFor(caseId, officeNumber);
    const taken = await this.db.caseFile.count({ where: { operationId, reference: wished, NOT: { id: caseId } } });
    return taken > 0 ? referenceFor(caseId) : wished;
  }
}
