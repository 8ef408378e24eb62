import { Body, Controller, Param, ParseUUIDPipe, Post, Put, Res } from '@nestjs/common';
import { Access, Caller } from '@homeward/access';
import { withEtag, type Reply } from '@homeward/http';
import { OperationView, operationView } from '../operations/operation.view';
import { Operations } from '../storage/operations';
import { openOnce, openOperation } from './open-operation';
import { OpenOperationRequest, OperationRequest } from './open-operation.request';

@Controller('operations')
export class OpenOperationController {
  constructor(private readonly operations: Operations) {}

  /** Opens an operation on the request of a government. */
  @Post()
  @Access('operation:open')
  async open(
    @Body() body: OpenOperationRequest,
    @Caller() caller: Caller,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<OperationView> {
    const target = { id: body.operationId, unconditional: true };
    const stored = await this.operations.change('open', target, caller, (operation, now) =>
      openOnce(operation, { ...body, now }),
    );
    return operationView(withEtag(reply, stored));
  }

  /** Opens the operation under this id, or changes it; a change names the version it was decided on in `If-Match`. */
  @Put(':operationId')
  @Access('operation:open')
  async put(
    @Param('operationId', ParseUUIDPipe) operationId: string,
    @Body() body: OperationRequest,
    @Caller() caller: Caller,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<OperationView> {
    const stored = await this.operations.change('change', { id: operationId }, caller, (operation, now) =>
      openOperation(operation, { ...body, operationId, now }),
    );
    return operationView(withEtag(reply, stored));
  }
}
