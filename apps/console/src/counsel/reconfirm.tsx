import { Button, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { answer, onVersion } from '../api/answer';
import { endpoints } from '../api/endpoints';
import type { Consents, Person } from '../api/shapes';
import { useWrite } from '../api/write';
import { useWords } from '../i18n/use-words';
import { useOperation } from '../operation/use-operation';
import { ProblemNote } from '../problem/problem-note';
import { Modal } from '../shell/modal';
import { JourneyFields } from './journey-fields';
import { journeyRequest, usualJourney, type JourneyForm } from './journey-form';

/** The person, asked alone, still wishes to go. A yes of before names no journey: the one that is explained now is named. */
export function Reconfirm({ person, consent }: { person: Person; consent: Consents }) {
  const { t } = useWords();
  const { personId } = person;
  const [opened, { open, close }] = useDisclosure(false);
  const usual = usualJourney(useOperation());
  const [changed, change] = useState<JourneyForm>();
  const journey = changed ?? usual;
  const again = useWrite(
    ({ version, named }: { version: number; named?: JourneyForm }, headers) =>
      answer(
        endpoints.consent.POST('/people/{personId}/reconfirmations', {
          params: { path: { personId } },
          headers: { ...headers, ...onVersion(version) },
          body: {
            askedInPrivate: true,
            place: 'OTHER',
            ...(named && { journey: journeyRequest(person, named) }),
          },
        }),
      ),
    { refresh: [['consents', personId], ['readiness']], onDone: close },
  );
  const ask = () => again.mutate({ version: consent.version, ...(!consent.journey && { named: journey }) });
  return (
    <>
      <Button size="compact-sm" variant="light" loading={again.isPending} onClick={consent.journey ? ask : open}>
        {t('consent.reconfirm')}
      </Button>
      {!opened && <ProblemNote error={again.error} onRetry={ask} />}
      <Modal opened={opened} onClose={close} size="lg" title={t('consent.reconfirm')}>
        <Stack>
          <Text>{t('consent.namesNoJourney')}</Text>
          <JourneyFields person={person} value={journey} onChange={change} />
          <ProblemNote error={again.error} onRetry={ask} />
          <Button loading={again.isPending} onClick={ask}>
            {t('consent.reconfirm')}
          </Button>
        </Stack>
      </Modal>
    </>
  );
}
