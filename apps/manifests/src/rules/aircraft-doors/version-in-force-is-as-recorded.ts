import { rule } from '@homeward/kernel';
import type { CloseDoors } from '../../commands/close-doors';
import { outdatedIn } from '../../model/differences';

/**
 * Carrier and authorities have the version in force: before the aircraft leaves, seats, laps, needs, papers and names in it
 * are those of the records. Source: docs/handbook/versions-and-days.md#changes-since-the-version.
 */
export const versionInForceIsAsRecorded = rule<Pick<CloseDoors, 'versions'>>({
  name: 'version-in-force-is-as-recorded',
  code: 'VERSION',
  says: 'The manifest in force no longer matches the records: {{count}} of its lines have changed since. Issue a new version first.',
  unblockedBy: 'movement-officer',
  parameters: ({ versions }) => ({ count: String(outdatedIn(versions).length) }),
  holds: ({ versions }) => outdatedIn(versions).length === 0,
});
