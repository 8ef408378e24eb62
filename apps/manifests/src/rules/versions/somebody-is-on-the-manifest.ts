import { rule } from '@homeward/kernel';

/** A list is frozen once: frozen empty, it would leave everyone behind. Source: docs/handbook/process.md#step-10. */
export const somebodyIsOnTheManifest = rule<{ people: readonly unknown[] }>({
  name: 'somebody-is-on-the-manifest',
  code: 'MANIFEST-EMPTY',
  says: 'Nobody who was proposed is ready with their family: the manifest would be empty.',
  unblockedBy: 'movement-officer',
  holds: ({ people }) => people.length > 0,
});
