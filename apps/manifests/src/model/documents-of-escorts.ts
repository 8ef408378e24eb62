/** Reads the number of an escort's document from what is sealed of them. */
export const documentWith =
  (key: { open: (sealed: string) => string }) =>
  (sealed: string): string =>
    (JSON.parse(key.open(sealed)) as { documentNumber: string }).documentNumber;
