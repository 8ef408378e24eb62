import { Button, Checkbox, SimpleGrid, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { answer, onVersion } from '../api/answer';
import { endpoints } from '../api/endpoints';
import type { ProtectionFile } from '../api/shapes';
import { useWrite } from '../api/write';
import { useCodeOptions } from '../i18n/use-code-options';
import { useWords } from '../i18n/use-words';
import { ProblemNote } from '../problem/problem-note';
import { Choice } from '../shell/choice';
import { isChosen, type Chosen } from '../shell/chosen';
import { may } from '../sign-in/may';
import { AgreeToBestInterests } from './agree-to-best-interests';
import { Drafted } from '../shell/drafted';

const decisions = ['PENDING', 'PANEL', 'RETURN', 'REMAIN', 'OTHER', 'DEFER'] as const;
const fields = ['members', 'guardian', 'receiver', 'relation', 'escortRef'] as const;

/** The state of a child's best-interests procedure. */
export function BestInterests({ personId, file }: { personId: string; file: ProtectionFile | null }) {
  const { t, word } = useWords();
  const [form, set] = useState({
    decision: '' as (typeof decisions)[number] | '',
    members: '',
    guardian: '',
    receiver: '',
    relation: '',
    verified: false,
    escortRef: '',
  });
  const decide = useWrite(
    (
      {
        version,
        members,
        receiver,
        relation,
        verified,
        guardian,
        escortRef,
        decision,
      }: Chosen<typeof form, 'decision'> & { version?: number },
      headers,
    ) =>
      answer(
        endpoints.protection.POST('/people/{personId}/best-interests', {
          params: { path: { personId } },
          headers: { ...headers, ...onVersion(version) },
          body: {
            decision,
            members: members.split(/[,;\s]+/).filter(Boolean),
            ...(guardian && { guardian }),
            ...(escortRef && { escortRef }),
            ...(receiver && { receiver: { name: receiver, relation, verified } }),
          },
        }),
      ),
    { refresh: [['protection-file', personId], ['readiness']] },
  );
  const options = useCodeOptions('panel', decisions);
  const known = file?.bestInterests;
  return (
    <Stack gap="xs">
      <Title order={3}>{t('protection.bestInterests')}</Title>
      <Text size="sm">
        {known
          ? `${word('panel', known.decision)} · ${t('protection.receiverVerified')}: ${known.receiverVerified ? '✓' : '–'}`
          : t('protection.notRecorded')}
      </Text>
      {file && <AgreeToBestInterests file={file} />}
      {may('best-interests:decide') && (
        <form
          onSubmit={(e) => {
            e.preventDefault();
            if (isChosen(form, 'decision')) decide.mutate({ ...form, version: file?.version });
          }}
        >
          <Drafted name={t('protection.bestInterests')} write={decide}>
            <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }}>
              <Choice
                label={t('protection.decision')}
                data={options}
                value={form.decision}
                onChange={(decision) => set({ ...form, decision })}
              />
              {fields.map((name) => (
                <TextInput
                  key={name}
                  label={t(`protection.${name}`)}
                  value={form[name]}
                  dir="auto"
                  onChange={(e) => set({ ...form, [name]: e.currentTarget.value })}
                />
              ))}
              <Checkbox
                label={t('protection.receiverVerified')}
                checked={form.verified}
                onChange={(e) => set({ ...form, verified: e.currentTarget.checked })}
              />
            </SimpleGrid>
            <ProblemNote error={decide.error} />
            <Button type="submit" size="xs" mt="sm" loading={decide.isPending} disabled={!form.decision}>
              {t('shell.save')}
            </Button>
          </Drafted>
        </form>
      )}
    </Stack>
  );
}
