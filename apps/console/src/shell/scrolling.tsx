import type { ReactNode } from 'react';

/** A wide table on a narrow screen: it scrolls by itself, with the keyboard too. */
export const Scrolling = ({ label, width, children }: { label: string; width: number; children: ReactNode }) => (
  <div role="region" aria-label={label} tabIndex={0} style={{ overflowX: 'auto' }}>
    <div style={{ minInlineSize: width }}>{children}</div>
  </div>
);
