import { Button, Checkbox, Popover, Stack, Switch } from '@mantine/core';
import { useWords } from '../i18n/use-words';
import { columns, type Asked } from './asked';

/** Which columns are shown, and how close the rows stand. */
export function ListOptions({ asked, onAsk }: { asked: Asked; onAsk: (asked: Asked) => void }) {
  const { t } = useWords();
  const chosen = (name: (typeof columns)[number], on: boolean) =>
    columns.filter((c) => (c === name ? on : asked.columns.includes(c)));
  return (
    <Popover position="bottom-end" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <Button variant="default" size="compact-md" aria-haspopup="dialog">
          {t('peopleList.columns')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('peopleList.columns')}>
        <Stack gap="xs">
          {columns.map((name) => (
            <Checkbox
              key={name}
              label={t(`peopleList.${name}`)}
              checked={asked.columns.includes(name)}
              onChange={(e) => onAsk({ ...asked, columns: chosen(name, e.currentTarget.checked) })}
            />
          ))}
          <Switch
            label={t('peopleList.dense')}
            checked={asked.dense}
            onChange={(e) => onAsk({ ...asked, dense: e.currentTarget.checked })}
          />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
