import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Bird } from './icons';

/** Says that there is nothing here, and what would change that. */
export function Empty({ title, children }: { title?: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <Bird size={36} />
      {title && (
        <Text fw={600} c="var(--ink)">
          {title}
        </Text>
      )}
      {children}
    </div>
  );
}
