import { Container } from '@mantine/core';
import { Navigate } from '@tanstack/react-router';
import { Loaded } from '../shell/loaded';
import { useOperations } from './use-operation';

/** The start page: the operation of last time, else the latest, else the form that opens the first. */
export function FirstPage() {
  return (
    <Container py="xl">
      <Loaded of={useOperations()}>
        {(all) => {
          const last = localStorage.getItem('operation');
          const to = all.find((o) => o.operationId === last) ?? all[0];
          return to ? (
            <Navigate to="/o/$op" params={{ op: to.operationId }} replace />
          ) : (
            <Navigate to="/operations/new" replace />
          );
        }}
      </Loaded>
    </Container>
  );
}
