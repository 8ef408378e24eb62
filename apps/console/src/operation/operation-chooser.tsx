import { Button, Menu, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { may } from '../sign-in/may';
import { useWords } from '../i18n/use-words';
import { useOperation, useOperations } from './use-operation';

/** The present operation, and links to the others. */
export function OperationChooser() {
  const { t } = useWords();
  const go = useNavigate();
  const here = useOperation();
  const { data: all = [] } = useOperations();
  return (
    <Menu position="bottom-start" width={320}>
      <Menu.Target>
        <Button
          variant="subtle"
          color="stone.9"
          size="compact-md"
          style={{ minWidth: 0, flexShrink: 1 }}
          aria-label={`${t('operation.choose')}: ${here?.name ?? ''}`}
        >
          <Text span truncate dir="auto" fw={600} size="sm">
            <bdi dir="auto">{here?.name ?? t('operation.choose')}</bdi>
          </Text>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {all.map((o) => (
          <Menu.Item
            key={o.operationId}
            aria-current={o.operationId === here?.operationId}
            onClick={() => void go({ to: '/o/$op', params: { op: o.operationId } })}
          >
            <bdi dir="auto">{o.name}</bdi>
          </Menu.Item>
        ))}
        {may('operation:open') && (
          <Menu.Item onClick={() => void go({ to: '/operations/new' })}>{t('operation.open')}</Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
