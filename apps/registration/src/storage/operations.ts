import { Injectable } from '@nestjs/common';
import type { Clock } from '@homeward/kernel';
import { Aggregates } from '@homeward/persistence';
import { InjectClock, InjectDatabase } from '@homeward/runtime';
import {
  evolveOperation,
  operationLifecycle,
  type Operation,
  type OperationEvent,
  type OperationStep,
} from '../model/operation';
import { foundBy } from '../model/found-by';
import { operationToContract } from '../publishing/operation-to-contract';
import type { Database } from './prisma';

@Injectable()
export class Operations extends Aggregates<Operation, OperationEvent, OperationStep> {
  constructor(@InjectDatabase() db: Database, @InjectClock() clock: Clock) {
    const columns = (operation: Operation) => ({ modality: operation.modality, found_by: foundBy(operation) });
    const kind = {
      table: 'operation',
      lifecycle: operationLifecycle,
      evolve: evolveOperation,
      columns,
      publish: operationToContract(clock),
    };
    super(db, clock, kind);
  }
}
