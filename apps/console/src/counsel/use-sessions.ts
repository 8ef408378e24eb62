import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { useRead } from '../api/read';

/** The counselling of one person, or of the person who decides for them; the latest first. */
export const useSessions = (personId: string) =>
  useRead(['sessions', personId], () =>
    answer(endpoints.consent.GET('/people/{personId}/counselling-sessions', { params: { path: { personId } } })),
  );
