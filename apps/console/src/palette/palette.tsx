import { Spotlight } from '@mantine/spotlight';
import { useNavigate } from '@tanstack/react-router';
import { useWords } from '../i18n/use-words';
import { pages } from '../shell/routes-of';
import { PageIcon } from '../shell/icons';
import { may } from '../sign-in/may';
import { useFlights } from '../flights/use-flights';

/** Ctrl-K: goes to any page or flight by a few letters. */
export function Palette({ op }: { op: string }) {
  const { t } = useWords();
  const go = useNavigate();
  const { data: flights } = useFlights(op);
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
  ];
  return (
    <Spotlight
      actions={actions}
      shortcut="mod + K"
      nothingFound={t('palette.nothing')}
      searchProps={{ placeholder: t('palette.ask'), 'aria-label': t('palette.ask') }}
      highlightQuery
      scrollable
      maxHeight={420}
    />
  );
}
