import { useReducer } from 'react';
import { useRead } from '../api/read';
import type { StepPreview } from '../api/shapes';

/** What follows from a step now, read anew each time somebody looks. @param step nothing is read without one */
export function usePreview(flightId: string, step: string | undefined, read: () => Promise<StepPreview>) {
  const [looks, look] = useReducer((n: number) => n + 1, 0);
  const seen = useRead<StepPreview>(['preview', flightId, step, looks], step ? read : undefined);
  return { seen, look };
}
export type Seen = ReturnType<typeof usePreview>['seen'];
