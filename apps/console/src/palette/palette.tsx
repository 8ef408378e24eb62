import { Spotlight, spotlight } from '@mantine/spotlight';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useWords } from '../i18n/use-words';
import { pages } from '../shell/routes-of';
import { PageIcon } from '../shell/icons';
import { may } from '../sign-in/may';
import { useSessionOver } from '../sign-in/session-over';
import { useFlights } from '../flights/use-flights';
import { usePeopleFound } from './use-people-found';

/** Ctrl-K: goes to any page, flight, person or case by a few letters. Not while the page is covered: whoever is there has not signed in. */
export function Palette({ op }: { op: string }) {
  const { t } = useWords();
  const go = useNavigate();
  const { data: flights } = useFlights(op);
  const [q, setQ] = useState('');
  const people = usePeopleFound(op, q);
  const over = useSessionOver();
  useEffect(() => {
    if (!over) return;
    spotlight.close();
    setQ('');
  }, [over]);
  const cases = [...new Map(people.map((p) => [p.caseId, p])).values()];
  const actions = [
    {
      group: t('nav.label'),
      actions: pages
        .filter((p) => may(p.needs))
        .map((p) => ({
          id: p.name,
          label: t(`nav.${p.name}`),
          leftSection: <PageIcon name={p.name} />,
          onClick: () => void go({ to: p.to, params: { op } }),
        })),
    },
    {
      group: t('nav.flights'),
      actions: (flights?.items ?? []).map((f) => ({
        id: f.flightId,
        label: f.flightNumber,
        description: f.legs
          .map((l) => l.from)
          .concat(f.legs.at(-1)?.to ?? '')
          .join(' – '),
        onClick: () => void go({ to: '/o/$op/flights/$flight', params: { op, flight: f.flightId } }),
      })),
    },
    {
      group: t('nav.people'),
      actions: people.map((p) => ({
        id: p.personId,
        label: [p.names?.given, p.names?.family].filter(Boolean).join(' ') || p.names?.native || t('person.nameless'),
        description: p.caseReference,
        keywords: q, // found by any spelling
        onClick: () => void go({ to: '/o/$op/people/$person', params: { op, person: p.personId } }),
      })),
    },
    {
      group: t('people.cases'),
      actions: cases.map((p) => ({
        id: p.caseId,
        label: p.caseReference,
        keywords: q,
        onClick: () => void go({ to: '/o/$op/cases/$case', params: { op, case: p.caseId } }),
      })),
    },
  ];
  return (
    <Spotlight
      actions={actions}
      query={q}
      onQueryChange={setQ}
      shortcut={over ? null : 'mod + K'}
      disabled={over}
      nothingFound={t('palette.nothing')}
      searchProps={{ placeholder: t('palette.ask'), 'aria-label': t('palette.ask') }}
      highlightQuery
      scrollable
      maxHeight={420}
    />
  );
}
