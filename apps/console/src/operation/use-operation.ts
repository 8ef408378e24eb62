import { useParams } from '@tanstack/react-router';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { useRead } from '../api/read';

/** The operation of the page; its id is in the address, so that a page can be sent to a colleague. */
export const useOperationId = (): string => (useParams({ strict: false }) as { op?: string }).op ?? '';
export const useFlightId = (): string => (useParams({ strict: false }) as { flight?: string }).flight ?? '';

export const useOperations = () =>
  useRead(['operations'], () => answer(endpoints.registration.GET('/operations')), { staleMs: 30_000 });

export const useOperation = () => {
  const op = useOperationId();
  return useOperations().data?.find((o) => o.operationId === op);
};
