import { Button, Menu, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { may } from '../sign-in/may';
import { useWords } from '../i18n/use-words';
import { OperationItems } from './operation-items';
import { useOperation } from './use-operation';

/** The present operation; those of before, the latest, and a search over all. */
export function OperationChooser() {
  const { t } = useWords();
  const go = useNavigate();
  const here = useOperation();
  const [open, setOpen] = useState(false);
  const [q, setQ] = useState('');
  const [asked] = useDebouncedValue(q.trim(), 250);
  return (
    <Menu position="bottom-start" width={360} opened={open} onChange={setOpen} onClose={() => setQ('')}>
      <Menu.Target>
        <Button
          variant="subtle"
          color="stone"
          size="compact-md"
          style={{ minWidth: 0, flexShrink: 1 }}
          aria-label={`${t('operation.choose')}: ${here?.name ?? ''}`}
        >
          <Text span truncate dir="auto" fw={600} size="sm">
            <bdi dir="auto">{here?.name ?? t('operation.choose')}</bdi>
          </Text>
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah="70vh" style={{ overflowY: 'auto' }}>
        <TextInput
          type="search"
          m={4}
          data-autofocus
          aria-label={t('operation.search')}
          placeholder={t('operation.search')}
          value={q}
          onChange={(e) => setQ(e.currentTarget.value)}
        />
        {open && <OperationItems q={asked} here={here?.operationId} />}
        {may('operation:open') && (
          <>
            <Menu.Divider />
            <Menu.Item onClick={() => void go({ to: '/operations/new' })}>{t('operation.open')}</Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
