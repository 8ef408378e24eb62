import { Group, Stack } from '@mantine/core';
import { Link, useParams } from '@tanstack/react-router';
import { OpenInEmergency } from '../emergency/open-in-emergency';
import { useWords } from '../i18n/use-words';
import { useOperationId } from '../operation/use-operation';
import { Code } from '../moment/code';
import { Initials } from '../person-name/initials';
import { KnownBeside } from '../person-name/known-beside';
import { usePerson } from '../person-name/name-of';
import { FormsBeside } from '../shell/forms-beside';
import { Loaded } from '../shell/loaded';
import { PageTitle } from '../shell/page-title';
import { Marks } from '../people/people-table';
import { ReadsOfPerson } from '../reads/reads-of-person';
import { may } from '../sign-in/may';
import { Story } from '../story/story';
import { TellProtection } from '../tell/tell-protection';
import { WithdrawButton } from '../withdraw/withdraw-button';
import { Blockers } from './blockers';
import { Consents } from './consents';
import { Documents } from './documents';
import { ExitClearance } from './exit-clearance';
import { Family } from '../family/family';
import { Guardians } from '../family/guardians';
import { Identity } from './identity';
import { ProtectionFile } from '../protection/protection-file';
import { MedicalFile } from '../medical/medical-file';
import './person.css';

/** One person: what blocks them, and everything that can be done about it. */
export function PersonPage() {
  const { t } = useWords();
  const op = useOperationId();
  const { person = '' } = useParams({ strict: false }) as { person?: string };
  return (
    <Loaded of={usePerson(person)} rows={6} missing={<OpenInEmergency />}>
      {(p) => (
        <FormsBeside value={true}>
          <Stack gap="lg">
            <PageTitle
              title={
                [p.names?.given, p.names?.family].filter(Boolean).join(' ') || p.names?.native || t('person.nameless')
              }
              face={
                <span className="photo-place">
                  <Initials personId={person} size={72} />
                </span>
              }
              lead={
                <Group gap="xs" component="span">
                  {p.names?.native && <bdi dir="auto">{p.names.native}</bdi>}
                  <span>{t('person.case')}</span>
                  <Link to="/o/$op/cases/$case" params={{ op, case: p.caseId }}>
                    <Code>{p.caseReference}</Code>
                  </Link>
                  <Marks person={p} />
                  <KnownBeside personId={person} />
                </Group>
              }
              actions={
                <Group gap="xs">
                  <TellProtection personId={person} desk="registration" size="md" />
                  <WithdrawButton personId={person} size="md" />
                </Group>
              }
            />
            <div className="person-columns">
              <Stack gap="lg">
                <Blockers person={p} />
                <div className="person-sides">
                  <Identity person={p} />
                  {may('papers:read') && (
                    <Stack gap="lg">
                      <Documents person={p} />
                      <ExitClearance personId={person} />
                    </Stack>
                  )}
                  {may('family:read') && (
                    <div className="person-wide">
                      <Family person={p} />
                    </div>
                  )}
                </div>
                {p.ageBand !== 'ADULT' && <Guardians person={p} />}
                {may('consent:read') && <Consents person={p} />}
                {may('protection:read') && <ProtectionFile personId={person} child={p.ageBand !== 'ADULT'} />}
                {may('medical:read') && <MedicalFile personId={person} />}
                {may('reads:search') && <ReadsOfPerson personId={person} />}
              </Stack>
              <Story personId={person} />
            </div>
          </Stack>
        </FormsBeside>
      )}
    </Loaded>
  );
}
