import { Accordion, Group, List as Lines, Stack, Text } from '@mantine/core';
import type { List } from '../api/shapes';
import { useWords } from '../i18n/use-words';
import { Moment } from '../moment/moment';
import { NameOf } from '../person-name/name-of';
import { Empty } from '../shell/empty';
import { Said } from '../shell/said';

/** The list at the moment each check of the day was closed. */
export function Checkpoints({ list }: { list: List }) {
  const { t, word } = useWords();
  if (list.checkpoints.length === 0)
    return (
      <div className="card">
        <Empty title={t('checkpoint.none')} />
      </div>
    );
  return (
    <Accordion variant="separated" multiple defaultValue={[list.checkpoints.at(-1)!.stage]}>
      {list.checkpoints.map((c) => (
        <Accordion.Item key={c.stage + c.at} value={c.stage}>
          <Accordion.Control>
            <Group gap="md">
              <b>{word('check', c.stage)}</b>
              <Text span size="sm">
                <Moment at={c.at} />
              </Text>
              <Text span size="sm">
                {t('checkpoint.mayFly')}: <bdi className="num">{c.mayFly.length}</bdi>
              </Text>
              <Text span size="sm">
                {t('checkpoint.pending')}: <bdi className="num">{c.pending.length}</bdi>
              </Text>
              <Text span size="sm">
                {t('checkpoint.removed')}: <bdi className="num">{c.removed.length}</bdi>
              </Text>
            </Group>
          </Accordion.Control>
          <Accordion.Panel>
            <Stack gap="sm">
              <Said said={c.early} />
              <Said of="emptyBecause" said={c.empty} />
              <Text size="sm">
                {t('flight.seatsTaken')}: <bdi className="num">{c.seats}</bdi> · {t('flight.lapInfants')}:{' '}
                <bdi className="num">{c.lapInfants}</bdi> · {t('flight.payloadKg')}:{' '}
                <bdi className="num">{c.payloadKg.join(' / ')}</bdi>
              </Text>
              <People title={t('checkpoint.pending')} ids={c.pending} />
              <People title={t('checkpoint.promoted')} ids={c.promoted} />
              <People title={t('checkpoint.joined')} ids={c.joined} />
              {c.removed.length > 0 && (
                <div>
                  <Text fw={600} size="sm">
                    {t('checkpoint.removed')}
                  </Text>
                  <Lines size="sm">
                    {c.removed.map((r) => (
                      <Lines.Item key={r.personId}>
                        <NameOf personId={r.personId} /> — {word('out', r.code)}
                      </Lines.Item>
                    ))}
                  </Lines>
                </div>
              )}
            </Stack>
          </Accordion.Panel>
        </Accordion.Item>
      ))}
    </Accordion>
  );
}

const People = ({ title, ids }: { title: string; ids: string[] }) =>
  ids.length === 0 ? null : (
    <div>
      <Text fw={600} size="sm">
        {title}
      </Text>
      <Lines size="sm">
        {ids.map((id) => (
          <Lines.Item key={id}>
            <NameOf personId={id} />
          </Lines.Item>
        ))}
      </Lines>
    </div>
  );
