/** The operations that were open in this browser, the latest first. */
export const recentOperations = (): string[] =>
  (localStorage.getItem('operations') ?? localStorage.getItem('operation') ?? '').split(' ').filter(Boolean);

const most = 5;

export const noteOperation = (operationId: string): void =>
  localStorage.setItem(
    'operations',
    [operationId, ...recentOperations().filter((id) => id !== operationId)].slice(0, most).join(' '),
  );
