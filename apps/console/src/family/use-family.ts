import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { useRead } from '../api/read';

/** Those who travel together, with their cases. */
export const useFamily = (familyId: string) =>
  useRead(['family', familyId], () =>
    answer(endpoints.registration.GET('/families/{familyId}', { params: { path: { familyId } } })),
  );
