import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import type { List } from '../api/shapes';
import { useWrite } from '../api/write';
import { useWords } from '../i18n/use-words';
import { usePassengers } from '../manifest/use-list';
import { Moment } from '../moment/moment';
import { NameOf } from '../person-name/name-of';
import { ProblemNote } from '../problem/problem-note';
import { Dialog } from '../shell/dialog';
import { may } from '../sign-in/may';
import { WhoItIs } from './who-it-is';
import { Select } from '../shell/select';

type Finding = List['findings'][number];

const ends = {
  NOT_THE_PERSON: ['IS_THE_PERSON', 'PERSON_CAME', 'PERSON_AWAY'],
  UNLISTED: ['IN_CARE', 'ON_THE_LIST', 'LEFT'],
  EXIT_DENIED: ['IN_CARE', 'LEFT', 'NOT_TURNED_BACK'],
} as const;
const carers = ['PROTECTION', 'PARENT_OR_GUARDIAN', 'PARTNER_AGENCY', 'AUTHORITIES'] as const;
type Outcome = (typeof ends)[keyof typeof ends][number];
interface End {
  outcome: Outcome;
  careOf?: (typeof carers)[number];
  foundToBe?: string;
}

/** Who was found at the gate and of whom nobody has said what became of them: for the gate and the duty officer. */
export function Findings({ list }: { list: List }) {
  const { t } = useWords();
  const open = list.findings.filter((f) => f.open);
  if (open.length === 0) return null;
  return (
    <Alert color="clay" title={t('found.open')} role="alert">
      <Stack gap="md">
        {open.some((f) => f.kind !== 'EXIT_DENIED') && <Text>{t('found.openMeans')}</Text>}
        {open.map((f) => (
          <OneFinding key={f.findingId} list={list} finding={f} />
        ))}
      </Stack>
    </Alert>
  );
}

function OneFinding({ list, finding }: { list: List; finding: Finding }) {
  const { t } = useWords();
  const { personId, withPersonId, aboutAge, foundIn, at } = finding;
  return (
    <Stack gap={4}>
      <Group gap="sm">
        <b>{t(`found.what.${finding.kind as 'UNLISTED'}`)}</b>
        {personId && <NameOf personId={personId} />}
        {aboutAge && <span>{t(`found.age.${aboutAge as 'CHILD'}`)}</span>}
        <span>{t(`found.place.${foundIn as 'GATE'}`)}</span>
        <Moment at={at} />
      </Group>
      {withPersonId && (
        <Text size="sm">
          {t('found.with')}: <NameOf personId={withPersonId} />
        </Text>
      )}
      {may('doors:close') && list.actions.includes('end-finding') && (
        <div>
          <Dialog label={t('found.end')} button={{ size: 'md' }}>
            {(close) => <EndForm flightId={list.flightId} finding={finding} onDone={close} />}
          </Dialog>
        </div>
      )}
    </Stack>
  );
}

function EndForm({ flightId, finding, onDone }: { flightId: string; finding: Finding; onDone: () => void }) {
  const { t } = useWords();
  const people = usePassengers(flightId, true).data ?? [];
  const [outcome, setOutcome] = useState<Outcome>();
  const [careOf, setCare] = useState<End['careOf']>();
  const [foundToBe, setWho] = useState<string>();
  const end = useWrite(
    (body: End, headers) =>
      answer(
        endpoints.manifests.POST('/flights/{flightId}/findings/{findingId}/ends', {
          params: { path: { flightId, findingId: finding.findingId } },
          headers,
          body,
        }),
      ),
    { refresh: [['list', flightId], ['passengers', flightId], ['readiness']], onDone },
  );
  // A child who was found is in somebody's care: it does not go away alone.
  const mayBe = (one: Outcome): boolean => one !== 'LEFT' || finding.aboutAge === 'ADULT';
  const ready = outcome !== undefined && (outcome !== 'IN_CARE' || careOf) && (outcome !== 'ON_THE_LIST' || foundToBe);
  const send = (): void => {
    if (outcome)
      end.mutate({
        outcome,
        ...(outcome === 'IN_CARE' && { careOf }),
        ...(outcome === 'ON_THE_LIST' && { foundToBe }),
      });
  };
  return (
    <Stack>
      {ends[finding.kind as keyof typeof ends].filter(mayBe).map((one) => (
        <Button
          key={one}
          h="auto"
          mih={56}
          variant={outcome === one ? 'filled' : 'default'}
          aria-pressed={outcome === one}
          styles={{ label: { whiteSpace: 'normal' } }}
          onClick={() => setOutcome(one)}
        >
          {t(`found.ends.${one}`)}
        </Button>
      ))}
      {outcome === 'IN_CARE' && (
        <Select
          label={t('found.careOf')}
          data={carers.map((value) => ({ value, label: t(`found.carer.${value}`) }))}
          value={careOf ?? null}
          placeholder={t('shell.decide')}
          required
          onChange={(v) => setCare(v as 'PROTECTION')}
        />
      )}
      {outcome === 'ON_THE_LIST' && (
        <WhoItIs label={t('found.whoItIs')} people={people} value={foundToBe} onChange={setWho} />
      )}
      <ProblemNote error={end.error} onRetry={send} />
      <Button size="md" loading={end.isPending} disabled={!ready} onClick={send}>
        {t('shell.save')}
      </Button>
    </Stack>
  );
}
