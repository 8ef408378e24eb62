import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { newId } from '../api/new-id';

const at = (personId: string) => ({
  params: { path: { personId } },
  headers: { 'idempotency-key': newId() },
});

/** Who works on whom, by queue: asked for while a form is open, and given back when it closes. */
export const claims = {
  consent: {
    claim: (id: string, takeOver: boolean) =>
      answer(endpoints.consent.PUT('/waiting/{personId}/claim', { ...at(id), body: { takeOver } })),
    end: (id: string) => answer(endpoints.consent.POST('/waiting/{personId}/claim/end', at(id))),
  },
  medical: {
    claim: (id: string, takeOver: boolean) =>
      answer(endpoints.medical.PUT('/waiting/{personId}/claim', { ...at(id), body: { takeOver } })),
    end: (id: string) => answer(endpoints.medical.POST('/waiting/{personId}/claim/end', at(id))),
  },
  protection: {
    claim: (id: string, takeOver: boolean) =>
      answer(endpoints.protection.PUT('/waiting/{personId}/claim', { ...at(id), body: { takeOver } })),
    end: (id: string) => answer(endpoints.protection.POST('/waiting/{personId}/claim/end', at(id))),
  },
};
export type ClaimedQueue = keyof typeof claims;
