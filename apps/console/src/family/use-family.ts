import { answer } from '../api/answer';
import { doors } from '../api/doors';
import { useRead } from '../api/read';

/** Those who travel together, with their cases. */
export const useFamily = (familyId: string) =>
  useRead(['family', familyId], () =>
    answer(doors.registration.GET('/families/{familyId}', { params: { path: { familyId } } })),
  );
