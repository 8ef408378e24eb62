import { Alert, Stack } from '@mantine/core';
import { Problem } from '../api/problem';
import { useRead } from '../api/read';
import { ProblemNote } from '../problem/problem-note';
import { Loaded } from '../shell/loaded';
import { Section } from '../shell/section';

const nothing = (): void => undefined;

/** What goes wrong, what loads, what is said. */
export const Notes = () => (
  <Section title="Notes">
    <Stack gap="sm">
      {[0, 403, 412, 500].map((status) => (
        <ProblemNote key={status} error={new Problem(status)} onRetry={nothing} onReload={nothing} />
      ))}
      <Alert color="leaf" title="It was done.">
        What follows.
      </Alert>
      <Alert color="sunrise" title="Look at this first." />
      <div className="no-line">No connection. 3 scans waiting on this device.</div>
      <Loaded of={useRead(['design'], undefined)}>{() => null}</Loaded>
    </Stack>
  </Section>
);
