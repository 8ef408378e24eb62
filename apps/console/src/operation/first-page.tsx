import { Container } from '@mantine/core';
import { Navigate } from '@tanstack/react-router';
import { lastGate } from '../offline/last-gate';
import { useLine } from '../offline/line';
import { Loaded } from '../shell/loaded';
import { useFirstOperation } from './use-operation';

/** The start page: the operation of last time, else the latest, else the form that opens the first; without a line the last gate. */
export function FirstPage() {
  const gate = lastGate.find();
  if (!useLine() && gate) return <Navigate to={gate as '/'} replace />;
  return (
    <Container py="xl">
      <Loaded of={useFirstOperation()}>
        {({ operation }) =>
          operation ? (
            <Navigate to="/o/$op" params={{ op: operation.operationId }} replace />
          ) : (
            <Navigate to="/operations/new" replace />
          )
        }
      </Loaded>
    </Container>
  );
}
