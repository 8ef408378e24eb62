import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import { Problem } from '../api/problem';
import type { List } from '../api/shapes';
import { useWrite } from '../api/write';
import { useWords } from '../i18n/use-words';
import { checkpointOf } from '../manifest/checkpoint-of';
import { Moment } from '../moment/moment';
import { useLine } from '../offline/line';
import { Said } from '../shell/said';
import { Section } from '../shell/section';
import { may } from '../sign-in/may';
import { DoorsHold } from './doors-hold';
import { FlightVouching, deskIsAway } from './flight-vouching';
import { PaperList } from './paper-list';
import { Reopen } from './reopen';
import { StepDialog, type Taking } from './step-dialog';
import { useDoorsHold } from './use-doors-hold';
import { usePreview } from './use-preview';

type Step = 'close' | 'paper' | 'depart';

/**
 * Closes the aircraft doors and records the departure, each shown first; a "no" that comes later opens the aircraft doors. Asks
 * consent, clearance and the flight; paper needs two people.
 */
export function Doors({ list }: { list: List }) {
  const { t } = useWords();
  const { flightId, doorsClosedAt, actions } = list;
  const departed = doorsClosedAt !== undefined && !actions.includes('depart');
  const closing = checkpointOf(list, 'DOORS');
  const [step, take] = useState<Step>();
  const [opening, open] = useState(false);
  const params = { path: { flightId } };
  const { seen, look } = usePreview(flightId, step, () =>
    step === 'depart'
      ? answer(endpoints.manifests.GET('/flights/{flightId}/departure', { params }))
      : answer(endpoints.manifests.GET('/flights/{flightId}/doors-closing', { params })),
  );
  const done = (): void => take(undefined);
  const write = useWrite(
    (body: Taking, headers) =>
      (step === 'depart'
        ? answer(endpoints.manifests.POST('/flights/{flightId}/departure', { params, headers, body }))
        : answer(
            endpoints.manifests.POST('/flights/{flightId}/doors-closing', {
              params,
              headers,
              body: { ...body, ...(step === 'paper' && { paper: {} }) },
            }),
          )
      ).catch((error: unknown) => {
        look(); // something else follows by now
        throw error;
      }),
    {
      refresh: [
        ['list', flightId],
        ['flight', flightId],
        ['passengers', flightId],
      ],
      onDone: done,
    },
  );
  const ask = (what: Step): void => {
    look();
    write.reset();
    take(what);
  };
  const lacks = (rule: string): boolean => seen.data?.missing.some((b) => b.name === rule) ?? false;
  const away = (write.error instanceof Problem && write.error.status === 503) || lacks('paper-path-needs-two-people');
  const deskAway = deskIsAway(write.error) || lacks('two-people-vouch-while-the-flight-desk-is-away');
  const titles: Record<Step, string> = {
    close: t('gate.closeDoors'),
    paper: t('gate.closeOnPaper'),
    depart: t('gate.depart'),
  };
  const closes = may('doors:close');
  const isUp = useLine();
  const { held } = useDoorsHold(flightId);
  const stands = !isUp ? 'doors-need-line' : held ? 'doors-wait' : undefined;
  return (
    <Section title={t('gate.doors')}>
      <Stack gap="sm">
        {doorsClosedAt && (
          <Text>
            {t('gate.doorsClosedAt')} <Moment at={doorsClosedAt} />
          </Text>
        )}
        <Said said={closing?.early} />
        <Said of="emptyBecause" said={closing?.empty} />
        {list.paperComparison === 'DUE' && <Text className="blocker">{t('gate.paperDue')}</Text>}
        {closes && (
          <div id="doors-wait">
            <DoorsHold flightId={flightId} own />
          </div>
        )}
        {departed && <Text fw={600}>{t('gate.departed')}</Text>}
        <Said said={list.leftEarly} />
        {closes && actions.includes('close-doors') && (
          <>
            <Text size="sm" className="soft">
              {t('gate.doorsMean')}
            </Text>
            {!isUp && (
              <Text id="doors-need-line" fw={600} className="blocker">
                {t('provisional.doors')}
              </Text>
            )}
            <div>
              <Button size="md" disabled={!isUp || held} aria-describedby={stands} onClick={() => ask('close')}>
                {titles.close}
              </Button>
            </div>
          </>
        )}
        {closes && actions.includes('vouch-on-paper') && (away || list.vouched.length > 0) && (
          <PaperList list={list} closing={write.isPending} held={held} onClose={() => ask('paper')} />
        )}
        <Group>
          {closes && actions.includes('depart') && (
            <Button
              size="md"
              disabled={held}
              aria-describedby={held ? 'doors-wait' : undefined}
              onClick={() => ask('depart')}
            >
              {titles.depart}
            </Button>
          )}
          {closes && actions.includes('open-doors') && (
            <Button size="md" variant="default" onClick={() => open(true)}>
              {t('step.openDoors')}
            </Button>
          )}
        </Group>
        {closes && actions.includes('vouch-for-flight') && (deskAway || list.flightVouched.length > 0) && (
          <FlightVouching list={list} />
        )}
      </Stack>
      <StepDialog title={step && !held ? titles[step] : undefined} seen={seen} write={write} onClose={done} />
      <Reopen flightId={flightId} what={opening ? 'DOORS' : undefined} onClose={() => open(false)} />
    </Section>
  );
}
