import { Text } from '@mantine/core';
import { isTheirDecision } from '../api/problem';
import type { Person } from '../api/shapes';
import { useWords } from '../i18n/use-words';
import { Code } from '../moment/code';
import { Until } from '../moment/until';
import { useSentence } from '../problem/use-sentence';
import type { Need } from './needs-of-a-flight';
import { Resolve } from './resolve';

/** One line of the predicate. @param person whose it is, where it can be resolved here */
export function NeedLine({ need, person }: { need: Need; person?: Person }) {
  const { t, word } = useWords();
  const sentence = useSentence();
  const { name, unblockedBy, broken } = need;
  const ofRole = name === 'only-they-may-say-why';
  return (
    <li className={broken ? 'need need-open' : 'need'}>
      <span className="need-mark" role="img" aria-label={t(broken ? 'person.blocked' : 'person.met')}>
        {broken ? '✕' : '✓'}
      </span>
      <span className="need-says">
        <span>{ofRole ? word('roles', unblockedBy) : word('needOf', name)}</span>
        {broken && (
          <>
            {sentence(broken)}
            <Text size="sm" className="soft">
              {!isTheirDecision(broken) && (
                <>
                  {t('problem.lifts')}: {word('roles', unblockedBy)} ·{' '}
                </>
              )}
              <Code>{broken.code}</Code>
              {broken.until && (
                <>
                  {' · '}
                  {t('problem.until')} <Until at={broken.until} />
                </>
              )}
            </Text>
          </>
        )}
      </span>
      {broken && person && <Resolve rule={name} person={person} />}
    </li>
  );
}
