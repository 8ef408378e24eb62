import { Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { PageOf, Referral } from '../api/shapes';
import { useWords } from '../i18n/use-words';
import type { Column } from '../list/paged-table';
import { QueueTable, type QueueQuery } from './queue-table';
import { Seen, type Profession } from './seen';

interface Props {
  /** Key of the cache, without the operation. */
  cache: string;
  ask: (query: QueueQuery) => Promise<PageOf<Referral>>;
  profession: Profession;
  /** What else was understood of the words. */
  understood: Column<Referral>;
  forms: (referral: Referral) => ReactNode;
}

/** Words from imported sheets that only this profession reads. */
export function Referrals({ cache, ask, profession, understood, forms }: Props) {
  const { t } = useWords();
  return (
    <QueueTable
      cache={cache}
      ask={ask}
      label={t('queue.referred')}
      none={t('queue.noneReferred')}
      rowKey={(r) => r.referralId}
      columns={[
        {
          name: t('queue.onTheSheet'),
          width: '3fr',
          plain: true,
          cell: (r) => (
            <Text size="sm">
              <bdi dir="auto">{r.text}</bdi>
            </Text>
          ),
        },
        understood,
        {
          name: t('queue.seen'),
          width: '1.6fr',
          plain: true,
          cell: (r) => (
            <Group gap={4}>
              <Seen referral={r} profession={profession} />
            </Group>
          ),
        },
      ]}
      forms={forms}
      formsWidth="15rem"
    />
  );
}
