import { Controller, Get, Param, ParseUUIDPipe, Res } from '@nestjs/common';
import { Access } from '@homeward/access';
import { withEtag } from '@homeward/http';
import { NotFound } from '@homeward/kernel';
import { InjectDatabase } from '@homeward/runtime';
import type { Operation } from '../model/operation';
import { Operations } from '../storage/operations';
import type { Database } from '../storage/prisma';
import { OperationView, operationView } from './operation.view';

@Controller('operations')
export class OperationsController {
  constructor(
    private readonly operations: Operations,
    @InjectDatabase() private readonly db: Database,
  ) {}

  /** All operations, the latest first. */
  @Get()
  @Access('operation:read')
  async list(): Promise<OperationView[]> {
    const rows = await this.db.operation.findMany({ orderBy: { id: 'desc' }, take: 200 });
    return rows.map(({ id, version, state }) => operationView({ id, version, state: state as unknown as Operation }));
  }

  @Get(':operationId')
  @Access('operation:read')
  async one(
    @Param('operationId', ParseUUIDPipe) operationId: string,
    @Res({ passthrough: true }) reply: { header(n: string, v: string): unknown },
  ): Promise<OperationView> {
    const stored = await this.operations.find(operationId);
    if (!stored) throw new NotFound('Operation');
    return operationView(withEtag(reply, stored));
  }
}
