import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { useRead } from '../api/read';
import { may } from '../sign-in/may';

/** Where somebody stands for the flight they are called for, and their family with them. */
export const useReadinessOf = (personId: string) =>
  useRead(
    ['readiness', 'person', personId],
    may('readiness:read')
      ? () => answer(endpoints.manifests.GET('/people/{personId}/readiness', { params: { path: { personId } } }))
      : undefined,
  );
