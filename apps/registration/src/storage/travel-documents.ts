import { Injectable } from '@nestjs/common';
import type { Clock } from '@homeward/kernel';
import { Aggregates } from '@homeward/persistence';
import type { Vault } from '@homeward/privacy';
import { InjectClock, InjectDatabase, InjectVault } from '@homeward/runtime';
import {
  documentLifecycle,
  evolveDocument,
  type DocumentEvent,
  type DocumentStep,
  type TravelDocument,
} from '../model/travel-document';
import type { Database } from './prisma';

/** The papers. What follows from them for a person is published with the person. */
@Injectable()
export class TravelDocuments extends Aggregates<TravelDocument, DocumentEvent, DocumentStep> {
  constructor(@InjectDatabase() db: Database, @InjectClock() clock: Clock, @InjectVault() vault: Vault) {
    const columns = (d: TravelDocument) => ({
      holder_id: d.holderId,
      bearer_ids: d.bearerIds,
      number_key: d.numberKey ?? null,
      alike_key: d.alike?.whole ?? null,
      bare_key: d.alike?.bare ?? null,
      slip_keys: d.alike?.slips ?? [],
      number_form: d.numberForm ?? 1,
      kind: d.kind,
      valid_until: d.validUntil ?? null,
    });
    const kind = {
      table: 'travel_document',
      lifecycle: documentLifecycle,
      evolve: evolveDocument,
      columns,
      publish: () => [],
    };
    super(db, clock, kind, vault);
  }
}
