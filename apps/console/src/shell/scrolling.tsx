import type { ReactNode } from 'react';

/**
 * A wide table on a narrow screen scrolls by itself, also with the keyboard. On a phone its rows become cards, so that
 * every button is visible; a comparison stays a table, because it is read across.
 */
export const Scrolling = ({
  label,
  width,
  across,
  children,
}: {
  label: string;
  width: number;
  across?: boolean;
  children: ReactNode;
}) => (
  <div
    className={across ? 'across' : 'stacks'}
    role="region"
    aria-label={label}
    tabIndex={0}
    style={{ overflowX: 'auto' }}
  >
    <div style={{ minInlineSize: width }}>{children}</div>
  </div>
);
