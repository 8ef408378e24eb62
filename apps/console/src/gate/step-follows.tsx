import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { StepPreview } from '../api/shapes';
import { useWords } from '../i18n/use-words';
import { WithoutEscort } from '../manifest/without-escort';
import { Code } from '../moment/code';
import { PersonName } from '../person-name/person-name';
import { BrokenRules } from '../problem/broken-rules';

type Person = StepPreview['joins'][number];

/** Who leaves, who joins, who waits and what is missing, by name. */
export function StepFollows({ preview }: { preview: StepPreview }) {
  const { t, word } = useWords();
  const {
    leaves,
    joins,
    waiting,
    missing,
    listed,
    aboard,
    numbers,
    differ,
    strangers,
    withoutEscort,
    relativesMissing,
  } = preview;
  const whyDiffers = new Map(differ.map((d) => [d.personId, d.why]));
  const why = new Map(leaves.map((l) => [l.personId, l]));
  return (
    <Stack gap="sm">
      <People title={t('step.leaves')} none={t('step.nobodyLeaves')} people={leaves}>
        {({ personId }) => (
          <Text size="sm">
            {word('out', why.get(personId)!.exitCode)}
            {why.get(personId)!.aboard && ` · ${t('cabin.badge')}`}
          </Text>
        )}
      </People>
      {joins.length > 0 && <People title={t('step.joins')} people={joins} />}
      {waiting.length > 0 && <People title={t('step.waiting')} people={waiting} />}
      <Text>
        {t('step.afterwards')} <bdi className="num">{`${aboard} / ${listed}`}</bdi>
      </Text>
      {numbers && (
        <Text>
          {t('cabin.three')}: {t('cabin.atGate')} <bdi className="num">{numbers.gate}</bdi>, {t('cabin.inCabin')}{' '}
          <bdi className="num">{numbers.cabin ?? '–'}</bdi>, {t('cabin.onList')}{' '}
          <bdi className="num">{numbers.list}</bdi>
        </Text>
      )}
      {differ.length > 0 && (
        <People title={t('cabin.whoDiffers')} people={differ}>
          {({ personId }) => <Text size="sm">{word('found', whyDiffers.get(personId)!)}</Text>}
        </People>
      )}
      <WithoutEscort people={withoutEscort} />
      {relativesMissing.length > 0 && <People title={t('step.relativesMissing')} people={relativesMissing} />}
      {strangers > 0 && (
        <Text>
          {t('cabin.strangers')} <bdi className="num">{strangers}</bdi>
        </Text>
      )}
      {missing.length > 0 && (
        <>
          <Text fw={600}>{t('step.missing')}</Text>
          <BrokenRules broken={missing} />
        </>
      )}
    </Stack>
  );
}

function People({
  title,
  none,
  people,
  children,
}: {
  title: string;
  none?: string;
  people: Person[];
  children?: (person: Person) => ReactNode;
}) {
  if (people.length === 0) return <Text>{none}</Text>;
  return (
    <div>
      <Text fw={600}>
        {title} (<bdi className="num">{people.length}</bdi>)
      </Text>
      <Stack gap={4} component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
        {people.map((p) => (
          <li key={p.personId}>
            <b>
              <PersonName names={{ family: p.familyName, given: p.givenNames, native: p.nativeName }} />
            </b>{' '}
            <span style={{ whiteSpace: 'nowrap' }}>
              <Code>{p.code}</Code>
            </span>
            {children?.(p)}
          </li>
        ))}
      </Stack>
    </div>
  );
}
