import { Button, Group, List, Text } from '@mantine/core';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import type { Person } from '../api/shapes';
import { useWrite } from '../api/write';
import { useWords } from '../i18n/use-words';
import { Birth } from '../moment/birth';
import { Code } from '../moment/code';
import { Country } from '../moment/country';
import { languageName } from '../moment/language-name';
import { Moment } from '../moment/moment';
import { ProblemNote } from '../problem/problem-note';
import { Section } from '../shell/section';
import { may } from '../sign-in/may';
import { BirthToConfirm } from './birth-to-confirm';
import { CorrectPerson } from './correct-person';

/** Who this is, as far as known, and the review where somebody has to check. */
export function Identity({ person: p }: { person: Person }) {
  const { t, word, language } = useWords();
  const { personId } = p;
  const review = useWrite(
    (body: { outcome: 'CONFIRMED' | 'DOUBTED'; basis: 'PAPER_SEEN' }, headers) =>
      answer(
        endpoints.registration.POST('/people/{personId}/identity-reviews', {
          params: { path: { personId } },
          body,
          headers,
        }),
      ),
    { refresh: [['person', personId], ['readiness'], ['counts']] },
  );
  return (
    <Section
      title={t('person.identity')}
      actions={may('person:register') && p.actions.includes('correct') && <CorrectPerson person={p} />}
    >
      <dl className="facts">
        <dt>{t('person.dob')}</dt>
        <dd>
          <Birth of={p.dob} /> {p.dob && <span className="soft">({word('precision', p.dob.precision)})</span>}
          <BirthToConfirm person={p} />
        </dd>
        <dt>{t('person.sex')}</dt>
        <dd>{word('sex', String(p.sex ?? 0))}</dd>
        <dt>{t('person.nationality')}</dt>
        <dd>
          <Country code={p.nationality} />
        </dd>
        <dt>{t('person.relation')}</dt>
        <dd>{word('relation', p.relation)}</dd>
        <dt>{t('person.phone')}</dt>
        <dd>
          <Code>{p.phones?.join('  ') || undefined}</Code>
        </dd>
        <dt>{t('person.language')}</dt>
        <dd>{p.languages?.map((code) => languageName(language, code)).join(', ') || '–'}</dd>
        <dt>{t('person.destination')}</dt>
        <dd>
          <bdi dir="auto">{p.destination ?? '–'}</bdi>
        </dd>
        <dt>{t('person.registeredOn')}</dt>
        <dd>
          <Moment at={p.registeredOn} />
        </dd>
      </dl>
      {!p.identity.confirmed && (
        <div className="blocker" style={{ marginBlockStart: '.75rem' }}>
          <Text fw={600}>{t('person.lookAt')}</Text>
          <List size="sm">
            {p.identity.reviews.map((r) => (
              <List.Item key={r}>{word('import', r)}</List.Item>
            ))}
          </List>
          {may('person:register') && p.actions.includes('confirm') && (
            <Group mt="xs">
              <Button
                size="xs"
                loading={review.isPending}
                onClick={() => review.mutate({ outcome: 'CONFIRMED', basis: 'PAPER_SEEN' })}
              >
                {t('person.confirm')}
              </Button>
            </Group>
          )}
        </div>
      )}
      <ProblemNote error={review.error} onRetry={() => review.mutate({ outcome: 'CONFIRMED', basis: 'PAPER_SEEN' })} />
    </Section>
  );
}
