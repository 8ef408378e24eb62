import { newId } from '@homeward/kernel';

/** What registration publishes of an adult. */
export const aRegistered = (personId: string, operationId: string) => ({
  personId,
  operationId,
  caseId: newId(),
  caseReference: 'BEY-1',
  familyId: newId(),
  relation: 'HEAD',
  registeredOn: '2026-11-01',
  ageBand: 'ADULT',
});
