import { Badge, Group, SimpleGrid, Stack } from '@mantine/core';
import { may } from '../sign-in/may';
import { useWords } from '../i18n/use-words';
import { ChangeOperation } from '../operation/change-operation';
import { useOperation, useOperationId } from '../operation/use-operation';
import { Code } from '../moment/code';
import { Country } from '../moment/country';
import { Moment } from '../moment/moment';
import { Lamp } from '../shell/lamp';
import { PageTitle } from '../shell/page-title';
import { Exceptions } from './exceptions';
import { FlightCards } from './flight-cards';
import { HowFar } from './how-far';
import { InvariantLamp } from './invariant-lamp';
import { PeopleFigures } from './people-figures';
import { useFeed } from './use-feed';

/** Live figures of the operation. */
export function Board() {
  const { t, word } = useWords();
  const op = useOperationId();
  const operation = useOperation();
  const follows = may('feed:read');
  const feed = useFeed(op, follows);
  return (
    <Stack gap="lg">
      <PageTitle
        title={operation?.name ?? t('nav.board')}
        lead={
          operation && (
            <Group gap="xs" component="span">
              <span>{word('modality', operation.modality)}</span>
              <span>· {t('board.requestedBy')}</span> <Country code={operation.requestingGovernment} />
              <Moment at={operation.requestDate} /> <span>·</span> <Code>{operation.corridor.join(' – ')}</Code>
            </Group>
          )
        }
        actions={
          <>
            {operation?.actions.includes('change') && may('operation:open') && (
              <ChangeOperation operation={operation} />
            )}
            {follows && (
              <Badge
                variant="light"
                color={feed.live ? 'leaf' : 'stone'}
                size="lg"
                leftSection={<Lamp state={feed.live ? 'good' : 'wait'} />}
                role="status"
              >
                {feed.live ? t('board.live') : t('board.reconnecting')}
              </Badge>
            )}
          </>
        }
      />
      {follows ? <HowFar op={op} figures={feed.figures} /> : <PeopleFigures op={op} />}
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
        <Exceptions op={op} />
        {may('invariant:read') && <InvariantLamp operationId={op} />}
      </SimpleGrid>
      <FlightCards op={op} figures={feed.figures?.flights} />
    </Stack>
  );
}
