import { applyDecorators, type Type } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, getSchemaPath } from '@nestjs/swagger';

/** Describes the answer of a paged endpoint in OpenAPI: a generic `Page<Row>` does not show its rows. */
export const ApiPageOf = (row: Type): MethodDecorator =>
  applyDecorators(
    ApiExtraModels(row),
    ApiOkResponse({
      schema: {
        type: 'object',
        required: ['items'],
        properties: {
          items: { type: 'array', items: { $ref: getSchemaPath(row) } },
          next: { type: 'string', description: 'Cursor of the next page; absent on the last.' },
        },
      },
    }),
  );
