import { Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { Access, Caller } from '@homeward/access';
import { NotFound } from '@homeward/kernel';
import { InjectDatabase } from '@homeward/runtime';
import { DocumentView, documentView } from '../documents-of-person/document.view';
import { DocumentSettlement } from '../settle-documents/document-settlement';
import { withFormerSelves } from '../storage/former-selves';
import { PersonTransaction } from '../storage/person-transaction';
import type { Database } from '../storage/prisma';
import { TravelDocuments } from '../storage/travel-documents';
import { reportLoss } from './report-loss';

@Controller('people/:personId/documents/:documentId/loss')
export class ReportLossController {
  constructor(
    private readonly documents: TravelDocuments,
    private readonly settlement: DocumentSettlement,
    private readonly transaction: PersonTransaction,
    @InjectDatabase() private readonly db: Database,
  ) {}

  /** A paper was lost, stolen or taken away: nobody travels on it any more. Saying it twice changes nothing. */
  @Post()
  @HttpCode(200)
  @Access('document:record')
  async report(
    @Param('personId', ParseUUIDPipe) personId: string,
    @Param('documentId', ParseUUIDPipe) documentId: string,
    @Caller() caller: Caller,
  ): Promise<DocumentView> {
    const known = await this.documents.find(documentId);
    const selves = await withFormerSelves(this.db, [personId]);
    if (!known?.state.bearerIds.some((id) => selves.includes(id))) throw new NotFound('Document');
    const { bearerIds, holderId } = known.state;
    const personIds = [...new Set([...bearerIds, personId])];
    await this.transaction.run({ personIds }, async (tx) => {
      const target = { id: documentId, personId: holderId, unconditional: true };
      await this.documents.changeIn(tx, 'report-loss', target, caller, (paper, now) => reportLoss(paper!, now));
      await this.settlement.settle(tx, caller, personIds);
    });
    return documentView((await this.documents.find(documentId, holderId))!);
  }
}
