import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Bird } from './icons';

/** Nothing here: says so, and what would bring something. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <Bird size={36} />
      <Text fw={600} c="var(--ink)">
        {title}
      </Text>
      {children}
    </div>
  );
}
