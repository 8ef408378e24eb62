import { accept, type Decision } from '@homeward/kernel';
import type { AcknowledgeManifest } from '../commands/acknowledge-manifest';
import type { Acknowledgement, AcknowledgementEvent } from '../model/acknowledgement';

/** Nothing is asked of an airline that has received its manifest; the first time stands. */
export const acknowledgeManifest = (
  known: Acknowledgement | undefined,
  { now, ...said }: AcknowledgeManifest,
): Decision<AcknowledgementEvent> =>
  known ? accept() : accept({ ...said, type: 'ManifestAcknowledged', acknowledgedAt: now.toISOString() });
