import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useWords } from '../i18n/use-words';
import { useOperationId } from '../operation/use-operation';

interface Names {
  family?: string;
  given?: string;
  native?: string;
}

/** A name in Latin letters, and in the person's own script. Each keeps its own direction. */
export function PersonName({ names, personId }: { names: Names | undefined; personId?: string }) {
  const { t } = useWords();
  const op = useOperationId();
  const latin = [names?.given, names?.family].filter(Boolean).join(' ');
  const first = latin || names?.native || t('person.nameless');
  return (
    <span>
      {personId ? (
        <Link to="/o/$op/people/$person" params={{ op, person: personId }}>
          <bdi dir="auto">{first}</bdi>
        </Link>
      ) : (
        <bdi dir="auto">{first}</bdi>
      )}
      {latin && names?.native && names.native !== latin && (
        <Text span size="sm" className="soft" display="block">
          <bdi dir="auto">{names.native}</bdi>
        </Text>
      )}
    </span>
  );
}
