import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { Access, Caller } from '@homeward/access';
import type { Vault } from '@homeward/privacy';
import { InjectDatabase, InjectVault } from '@homeward/runtime';
import type { PaperText, TravelDocument } from '../model/travel-document';
import { withFormerSelves } from '../storage/former-selves';
import type { Database } from '../storage/prisma';
import { DocumentView, documentView } from './document.view';
import { hiddenPapers } from './hidden-papers';

@Controller('people/:personId/documents')
export class DocumentsOfPersonController {
  constructor(
    @InjectDatabase() private readonly db: Database,
    @InjectVault() private readonly vault: Vault,
  ) {}

  /** Every paper the person stands on. That somebody has a refugee's paper is shown to protection, and to nobody else. */
  @Get()
  @Access('papers:read')
  async list(@Param('personId', ParseUUIDPipe) personId: string, @Caller() caller: Caller): Promise<DocumentView[]> {
    const ids = await withFormerSelves(this.db, [personId]);
    const rows = await this.db.travelDocument.findMany({
      where: { bearerIds: { hasSome: ids }, kind: { notIn: hiddenPapers(caller) } },
      orderBy: { id: 'asc' },
    });
    return Promise.all(
      rows.map(async ({ id, version, state, sealed, holderId }) => {
        const personal = await this.vault.open<PaperText>(holderId, sealed);
        return documentView({ id, version, state: { ...(state as unknown as TravelDocument), personal } });
      }),
    );
  }
}
