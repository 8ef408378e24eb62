import { Link } from '@tanstack/react-router';
import { useFlights } from '../flights/use-flights';
import { useWords } from '../i18n/use-words';
import { Code } from '../moment/code';
import { Moment } from '../moment/moment';
import { useOperationId } from '../operation/use-operation';
import { may } from '../sign-in/may';
import type { Entry } from './in-order';
import { whatOf } from './what-of';

const byService = 'service:';

/** One thing that happened: when, what, by whom, and on which flight. */
export function StoryLine({ entry }: { entry: Entry & { service: string } }) {
  const { t, word } = useWords();
  const { event, at, by, what, flightId, service } = entry;
  const group = whatOf[event];
  return (
    <li className={`story-line story-of-${service}`}>
      <span className="soft">
        <Moment at={at} />
      </span>
      <span>
        <b>{word('told', event)}</b>
        {what && group && <>: {word(group, what)}</>}
        <span className="story-by soft">
          {word('service', service)}
          {by && <> · {by.startsWith(byService) ? t('story.system') : <bdi>{by}</bdi>}</>}
          {flightId && may('flight:read') && (
            <>
              {' '}
              · <FlightOf flightId={flightId} />
            </>
          )}
        </span>
      </span>
    </li>
  );
}

function FlightOf({ flightId }: { flightId: string }) {
  const op = useOperationId();
  const flight = useFlights(op).data?.items.find((f) => f.flightId === flightId);
  return (
    <Link to="/o/$op/flights/$flight" params={{ op, flight: flightId }}>
      <Code>{flight?.flightNumber ?? flightId.slice(-8)}</Code>
    </Link>
  );
}
