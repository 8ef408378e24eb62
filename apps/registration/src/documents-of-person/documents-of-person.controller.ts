import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import { Access } from '@homeward/access';
import type { Vault } from '@homeward/privacy';
import { InjectDatabase, InjectVault } from '@homeward/runtime';
import type { PaperText, TravelDocument } from '../model/travel-document';
import type { Database } from '../storage/prisma';
import { DocumentView, documentView } from './document.view';

@Controller('people/:personId/documents')
export class DocumentsOfPersonController {
  constructor(
    @InjectDatabase() private readonly db: Database,
    @InjectVault() private readonly vault: Vault,
  ) {}

  /** Every paper the person stands on. */
  @Get()
  @Access('person:read')
  async list(@Param('personId', ParseUUIDPipe) personId: string): Promise<DocumentView[]> {
    const rows = await this.db.travelDocument.findMany({
      where: { bearerIds: { has: personId } },
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
