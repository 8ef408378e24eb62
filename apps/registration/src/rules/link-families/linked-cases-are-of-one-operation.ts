import { rule } from '@homeward/kernel';

interface LinkCase {
  operationId: string;
  caseOperationId: string;
}

/**
 * A family that is spread over two operations would be promised two journeys. Source: docs/handbook/family.md#family.
 */
export const linkedCasesAreOfOneOperation = rule<LinkCase>({
  name: 'linked-cases-are-of-one-operation',
  code: 'R-FAM-6',
  says: 'Only cases of one operation can be one family.',
  unblockedBy: 'registration-officer',
  holds: ({ operationId, caseOperationId }) => operationId === caseOperationId,
});
