import { rule } from '@homeward/kernel';
import type { LinkCase } from '../../commands/link-case';

/**
 * A family that is spread over two operations would be promised two journeys. Source: docs/handbook/family.md#family.
 */
export const linkedCasesAreOfOneOperation = rule<Pick<LinkCase, 'operationId' | 'caseOperationId'>>({
  name: 'linked-cases-are-of-one-operation',
  code: 'R-FAM-6',
  says: 'Only cases of one operation can be one family.',
  unblockedBy: 'registration-officer',
  holds: ({ operationId, caseOperationId }) => operationId === caseOperationId,
});
