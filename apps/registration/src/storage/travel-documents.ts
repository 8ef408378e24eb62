import { Injectable } from '@nestjs/common';
import type { Clock } from '@homeward/kernel';
import { Aggregates } from '@homeward/persistence';
import type { Vault } from '@homeward/privacy';
import { InjectClock, InjectDatabase, InjectVault } from '@homeward/runtime';
import { evolveDocument, type DocumentEvent, type TravelDocument } from '../model/travel-document';
import type { Database } from './prisma';

/** The papers. What follows from them for a person is told with the person. */
@Injectable()
export class TravelDocuments extends Aggregates<TravelDocument, DocumentEvent> {
  constructor(@InjectDatabase() db: Database, @InjectClock() clock: Clock, @InjectVault() vault: Vault) {
    const columns = (d: TravelDocument) => ({
      holder_id: d.holderId,
      bearer_ids: d.bearerIds,
      number_key: d.numberKey ?? null,
      kind: d.kind,
      valid_until: d.validUntil ?? null,
    });
    super(db, clock, { table: 'travel_document', evolve: evolveDocument, columns, publish: () => [] }, vault);
  }
}
