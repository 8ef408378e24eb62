import { Button, Checkbox, Group, Popover, ScrollArea, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../i18n/use-words';
import { facets, toggled, type Asked, type Facet } from './asked';
import type { Counts } from './use-people';
import { useValueName } from './use-value-name';

interface Props {
  asked: Asked;
  counts: Counts | undefined;
  onAsk: (asked: Asked) => void;
}

/** A button for each facet: how many people have each of its values, of those who meet the others. */
export const FacetMenus = (props: Props) => (
  <Group gap="xs" role="group" className="facets">
    {facets.map((facet) => (
      <FacetMenu key={facet} facet={facet} {...props} />
    ))}
  </Group>
);

const many = 8;

function FacetMenu({ facet, asked, counts, onAsk }: Props & { facet: Facet }) {
  const { t } = useWords();
  const nameOf = useValueName();
  const [part, setPart] = useState('');
  const chosen = asked.filters[facet] ?? [];
  const counted = (counts?.counts ?? []).filter((c) => c.facet === facet);
  const gone = chosen.filter((v) => !counted.some((c) => c.value === v)).map((value) => ({ facet, value, n: 0 }));
  const all = [...counted, ...gone].map((c) => ({ ...c, name: nameOf(facet, c.value) }));
  const shown = all.filter((c) => c.name.toLocaleLowerCase().includes(part.trim().toLocaleLowerCase()));
  return (
    <Popover position="bottom-start" shadow="md" trapFocus withinPortal returnFocus>
      <Popover.Target>
        <Button size="compact-md" fw={500} variant={chosen.length > 0 ? 'light' : 'default'} aria-haspopup="dialog">
          {t(`peopleList.${facet}`)}
          {chosen.length > 0 && <bdi className="num">&nbsp;· {chosen.length}</bdi>}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t(`peopleList.${facet}`)}>
        <Stack gap="xs" miw="14rem">
          {all.length > many && (
            <TextInput
              size="sm"
              type="search"
              aria-label={t('peopleList.findValue')}
              placeholder={t('peopleList.findValue')}
              value={part}
              onChange={(e) => setPart(e.currentTarget.value)}
            />
          )}
          <ScrollArea.Autosize mah="18rem">
            <Stack gap={6} pe="sm">
              {shown.map((c) => (
                <Checkbox
                  key={c.value}
                  checked={chosen.includes(c.value)}
                  onChange={() => onAsk(toggled(asked, facet, c.value))}
                  label={
                    <>
                      {c.name} <bdi className="num soft">{c.n}</bdi>
                    </>
                  }
                />
              ))}
              {shown.length === 0 && <Text size="sm">{t('peopleList.noValue')}</Text>}
            </Stack>
          </ScrollArea.Autosize>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
