/** A code, a number, an airport: always written left to right. */
export const Code = ({ children }: { children: string | number | undefined }) => (
  <bdi dir="ltr" className="code">
    {children ?? '–'}
  </bdi>
);
