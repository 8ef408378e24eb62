import { SegmentedControl, Stack } from '@mantine/core';
import { useState } from 'react';
import { FlightHead } from '../flight/flight-head';
import { useWords } from '../i18n/use-words';
import { useFlightId } from '../operation/use-operation';
import { Loaded } from '../shell/loaded';
import { may } from '../sign-in/may';
import { Allocation } from './allocation';
import { CallList } from './call-list';
import { Changes } from './changes';
import { Checkpoints } from './checkpoints';
import { Freeze } from './freeze';
import { ListFigures } from './list-figures';
import { Passengers } from './passengers';
import { Seats } from './seats';
import { useList } from './use-list';
import { Versions } from './versions';

/** From the call list to the signed list: who may fly, who is proposed, what is in force. */
export function ManifestPage() {
  const { t } = useWords();
  const flightId = useFlightId();
  const query = useList(flightId, 15_000);
  const [chosen, choose] = useState<string>();
  return (
    <Stack gap="lg">
      <FlightHead name="manifest" actions={query.data && <Freeze list={query.data} />} />
      <Loaded of={query} rows={5}>
        {(list) => {
          const frozen = list !== null && list.issued > 0;
          const open = list?.actions.includes('propose') ?? true;
          const views = [
            ...(may('readiness:read') ? ['calls'] : []),
            ...(may('manifest:propose') && open ? ['allocation'] : []),
            ...(frozen ? ['passengers', 'seats', 'versions', 'checkpoints'] : []),
          ] as ('calls' | 'allocation' | 'passengers' | 'seats' | 'versions' | 'checkpoints')[];
          const view = views.find((v) => v === chosen) ?? (frozen ? 'passengers' : views[0]);
          return (
            <>
              {list && <ListFigures list={list} />}
              {frozen && <Changes flightId={flightId} />}
              <SegmentedControl
                aria-label={t('people.view')}
                value={view}
                onChange={choose}
                style={{ alignSelf: 'flex-start', maxInlineSize: '100%', overflowX: 'auto' }}
                data={views.map((v) => ({ value: v, label: t(`manifest.views.${v}`) }))}
              />
              {view === 'calls' && <CallList flightId={flightId} />}
              {view === 'allocation' && <Allocation flightId={flightId} list={list} />}
              {view === 'passengers' && <Passengers flightId={flightId} />}
              {view === 'seats' && <Seats list={list!} />}
              {view === 'versions' && <Versions flightId={flightId} issued={list?.issued ?? 0} />}
              {view === 'checkpoints' && <Checkpoints list={list!} />}
            </>
          );
        }}
      </Loaded>
    </Stack>
  );
}
