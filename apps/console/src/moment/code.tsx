/** A code, a number, an airport: read left to right wherever it stands. */
export const Code = ({ children }: { children: string | number | undefined }) => (
  <bdi dir="ltr" className="code">
    {children ?? '–'}
  </bdi>
);
