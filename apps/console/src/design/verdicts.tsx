import { Stack } from '@mantine/core';
import { VerdictBoard } from '../gate/verdict-board';
import type { Outcome } from '../gate/use-scans';
import type { VerdictKind } from '../gate/verdict-kind';
import { Section } from '../shell/section';

const kinds: VerdictKind[] = ['yes', 'no', 'ask', 'now', 'nowNo'];
const outcome = { scan: { code: 'K7M2-93', answer: 'go' } } as unknown as Outcome;

/** Every answer of the gate: each has a word, a shape and a colour of its own. */
export const Verdicts = () => (
  <Section title="Verdicts">
    <Stack gap="sm">
      {kinds.map((kind) => (
        <VerdictBoard key={kind} kind={kind} outcome={outcome} />
      ))}
    </Stack>
  </Section>
);
