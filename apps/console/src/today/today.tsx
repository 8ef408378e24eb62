import { Stack } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { secondLook } from '../counsel/second-look';
import { WaitingForTalks } from '../counsel/waiting-for-talks';
import { useWords } from '../i18n/use-words';
import { WaitingPatients } from '../medical/waiting-patients';
import { sayDay } from '../moment/moment';
import { useOperation, useOperationId } from '../operation/use-operation';
import { PageTitle } from '../shell/page-title';
import { may } from '../sign-in/may';
import { FlightsSoon } from './flights-soon';
import { MyQueues } from './my-queues';
import { Portfolio } from './portfolio';
import { useNow } from './use-now';
import { useQueues } from './use-queues';

/** So many of a queue stand here; its page has the rest. */
const first = 5;

/** What is this user's today: what their roles have to do next, and until when. */
export function Today() {
  const { t, language } = useWords();
  const op = useOperationId();
  const operation = useOperation();
  const queues = useQueues(op);
  const has = (name: string): boolean => queues.some((q) => q.name === name && q.people > 0);
  return (
    <Stack gap="xl" className="today">
      <PageTitle
        title={t('nav.today')}
        lead={
          <>
            <bdi>{sayDay(language, useNow().toISOString())}</bdi>
            {operation && (
              <>
                {' · '}
                <bdi dir="auto">{operation.name}</bdi>
              </>
            )}
          </>
        }
      />
      {may('messages:operate') && <Portfolio />}
      <MyQueues op={op} queues={queues} />
      {may('medical:record') && has('examine') && (
        <Beginning title={t('today.toExamine')} page="/o/$op/medical" op={op}>
          <WaitingPatients most={first} />
        </Beginning>
      )}
      {may('counselling:record') && has('counsel') && !may('manifest:propose') && (
        <Beginning title={t('today.toCounsel')} page="/o/$op/counselling" op={op}>
          <WaitingForTalks most={first} />
        </Beginning>
      )}
      {may('consent:confirm-independently') && has('second') && (
        <Beginning title={t('today.toAskAgain')} page="/o/$op/counselling" op={op}>
          <WaitingForTalks most={first} why={secondLook.join(',')} />
        </Beginning>
      )}
      {may('flight:read') && <FlightsSoon op={op} />}
    </Stack>
  );
}

interface BeginningProps {
  title: string;
  page: '/o/$op/medical' | '/o/$op/counselling';
  op: string;
  children: ReactNode;
}

/** The first of a queue, and the way to all of it. */
const Beginning = ({ title, page, op, children }: BeginningProps) => {
  const { t } = useWords();
  return (
    <section aria-label={title}>
      <div className="today-line">
        <h2 className="today-heading">{title}</h2>
        <Link to={page} params={{ op }}>
          {t('today.all')}
        </Link>
      </div>
      {children}
    </section>
  );
};
