import type { Flag } from '../model/list-event';

/** What can be noted of somebody on the way to the aircraft, and what it sets. */
export const presenceKinds = {
  CALL_NO_ANSWER: [['unreachable', true]],
  NOT_AT_BUS: [['absent', true]],
  /** Came after all: they are neither absent nor unreachable any more. Others of their family are noted one by one. */
  ARRIVED: [
    ['absent', false],
    ['unreachable', false],
  ],
  DOCUMENT_MISSING: [['paperMissing', true]],
  DOCUMENT_BROUGHT: [['paperMissing', false]],
} as const satisfies Record<string, readonly (readonly [Flag, boolean])[]>;
export type PresenceKind = keyof typeof presenceKinds;

/** Why somebody did not come. */
export const absenceReasons = ['N-NOCONTACT', 'N-NOTRANSPORT', 'N-DETAINED', 'N-OTHER'] as const;
