import { Badge, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import type { Person } from '../api/shapes';
import { useRead } from '../api/read';
import { useWrite } from '../api/write';
import { useWords } from '../i18n/use-words';
import { NameOf } from '../person-name/name-of';
import { sayName } from '../person-name/say-name';
import { Choice } from '../shell/choice';
import { isChosen, type Chosen } from '../shell/chosen';
import { Dialog } from '../shell/dialog';
import { Form } from '../shell/form';
import { Section } from '../shell/section';
import { may } from '../sign-in/may';
import { userId } from '../sign-in/session';
import { ConfirmGuardian } from './confirm-guardian';
import { EndGuardian } from './end-guardian';
import { useFamily } from './use-family';
import { Select } from '../shell/select';

const kinds = ['PARENT', 'LEGAL_GUARDIAN', 'CUSTOMARY_CAREGIVER'] as const;
type Kind = (typeof kinds)[number];

/** Kin are recorded, and take no child over a border: registration and the list say the same. */
const answersForAChild = ({ kind }: { kind: string }): boolean => kind !== 'KIN';

/** Who answers for a child, on record and by what; with nobody it travels as a child alone. */
export function Guardians({ person }: { person: Person }) {
  const { t, word } = useWords();
  const { guardians = [], namedGuardians = [], actions, personId } = person;
  const mayDo = (action: string): boolean => may('guardianship:record') && actions.includes(action);
  return (
    <Section
      title={t('guardians.title')}
      actions={
        mayDo('record-guardian') && (
          <Dialog label={t('guardians.record')}>{(close) => <GuardianForm child={person} onDone={close} />}</Dialog>
        )
      }
    >
      <Stack gap="xs">
        {guardians.length === 0 && <Text className="soft">{t('guardians.none')}</Text>}
        {guardians.length > 0 && !guardians.some(answersForAChild) && <Text c="red">{t('guardians.alone')}</Text>}
        {guardians.filter((g) => g.kind === 'PARENT').length === 1 && (
          <Text className="soft">{t('guardians.oneParent')}</Text>
        )}
        {guardians.map(({ guardianId, kind, basis }) => (
          <Group key={guardianId} gap="sm">
            <NameOf personId={guardianId} />
            <Badge variant="light">{word('guardianKind', kind)}</Badge>
            <Badge variant="outline" color={basis === 'REGISTRATION' ? 'gray' : undefined}>
              {word('guardianBasis', basis)}
            </Badge>
            {mayDo('end-guardian') && <EndGuardian personId={personId} guardianId={guardianId} />}
          </Group>
        ))}
        {namedGuardians.map((named) => (
          <Group key={named.guardianId} gap="sm">
            <NameOf personId={named.guardianId} />
            <Badge variant="light">{word('guardianKind', named.kind)}</Badge>
            <Text c="red">{t('guardians.named')}</Text>
            {mayDo('record-guardian') && named.by !== userId() && <ConfirmGuardian personId={personId} named={named} />}
            {mayDo('end-guardian') && <EndGuardian personId={personId} guardianId={named.guardianId} />}
          </Group>
        ))}
      </Stack>
    </Section>
  );
}

function GuardianForm({ child, onDone }: { child: Person; onDone: () => void }) {
  const { t, word } = useWords();
  const { personId } = child;
  const [form, set] = useState({ guardianId: '', kind: '' as Kind | '', documentId: '' });
  const others = (useFamily(child.familyId).data?.members ?? []).filter((m) => m.personId !== personId);
  const { data: papers = [] } = useRead(['documents', personId], () =>
    answer(endpoints.registration.GET('/people/{personId}/documents', { params: { path: { personId } } })),
  );
  const record = useWrite(
    ({ documentId, ...rest }: Chosen<typeof form, 'kind'>, headers) =>
      answer(
        endpoints.registration.POST('/people/{personId}/guardians', {
          params: { path: { personId } },
          headers,
          body: { ...rest, documentId: documentId || undefined },
        }),
      ),
    { refresh: [['person', personId], ['readiness']], onDone },
  );
  return (
    <Form
      submit={t('guardians.record')}
      write={record}
      onSend={() => isChosen(form, 'kind') && record.mutate(form)}
      disabled={!isChosen(form, 'guardianId', 'kind')}
    >
      <Choice
        label={t('guardians.who')}
        data={others.map((m) => ({ value: m.personId, label: sayName(m) }))}
        value={form.guardianId}
        onChange={(guardianId) => set({ ...form, guardianId })}
      />
      <Choice
        label={t('guardians.kind')}
        data={kinds.map((kind) => ({ value: kind, label: word('guardianKind', kind) }))}
        value={form.kind}
        onChange={(kind) => set({ ...form, kind })}
      />
      <Select
        label={t('guardians.paper')}
        description={t('guardians.paperHint')}
        clearable
        data={papers.map((d) => ({ value: d.documentId, label: `${word('document', d.kind)} ${d.number}` }))}
        value={form.documentId || null}
        onChange={(documentId) => set({ ...form, documentId: documentId ?? '' })}
      />
    </Form>
  );
}
