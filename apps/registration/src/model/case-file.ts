import { never, type Lifecycle } from '@homeward/kernel';

/** A registration group: those who were registered together. */
export interface CaseFile {
  caseId: string;
  operationId: string;
  familyId: string;
  /** May be said aloud; the last character checks the others. */
  reference: string;
  /** The number on the office's own sheet. */
  officeNumber?: string;
  openedAt: string;
  personal?: undefined;
}

export type CaseEvent =
  ({ type: 'CaseOpened' } & CaseFile) | { type: 'CaseJoinedFamily'; familyId: string; personal?: undefined };

export const evolveCase = (file: CaseFile | undefined, event: CaseEvent): CaseFile => {
  switch (event.type) {
    case 'CaseOpened': {
      const { type: _, ...opened } = event;
      return opened;
    }
    case 'CaseJoinedFamily':
      return { ...file!, familyId: event.familyId };
    default:
      return never(event);
  }
};

export type CaseStep = 'open' | 'join-family';

export const caseLifecycle: Lifecycle<CaseFile, 'NONE' | 'OPEN', CaseStep> = {
  table: { NONE: ['open'], OPEN: ['join-family'] },
  phaseOf: (file) => (file ? 'OPEN' : 'NONE'),
  unblockedBy: 'registration-officer',
  again: { OPEN: ['open'] },
};
