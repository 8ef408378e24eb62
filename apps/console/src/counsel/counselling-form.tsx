import { Alert, Button, Checkbox, Group, MultiSelect, SimpleGrid, Stack } from '@mantine/core';
import { useEffect, useState } from 'react';
import { currentInformationVersion, informationTopics } from '@homeward/contracts/choices';
import type { Person } from '../api/shapes';
import { useFamily } from '../family/use-family';
import { useWords } from '../i18n/use-words';
import { useDeed } from '../offline/use-deed';
import { useOperation } from '../operation/use-operation';
import { sayName } from '../person-name/say-name';
import { ProblemNote } from '../problem/problem-note';
import { theOnly } from '../shell/chosen';
import { TellProtection } from '../tell/tell-protection';
import { JourneyFields } from './journey-fields';
import { isJourney, journeyRequest, usualJourney, type JourneyForm } from './journey-form';
import { SessionFields } from './session-fields';
import { emptySession, isFilledIn, sessionRequest, type SessionForm } from './session-form';
import { Drafted } from '../shell/drafted';

/** A session as it was held, good or not; shortcomings are refused when consent is asked for. */
export function CounsellingForm({ person, onDone }: { person: Person; onDone: () => void }) {
  const { t, word } = useWords();
  const { personId, familyId } = person;
  const [form, set] = useState(() => emptySession(theOnly(person.languages) ?? ''));
  const change = (part: Partial<SessionForm>): void => set({ ...form, ...part });
  const usual = usualJourney(useOperation());
  const [journey, setJourney] = useState<JourneyForm>();
  const family = useFamily(familyId);
  const { progress, problem, begin } = useDeed();
  const explained = journey ?? usual;
  const save = (): void =>
    void begin({
      kind: 'session',
      personId,
      name: sayName(person),
      session: {
        ...sessionRequest(form),
        personId,
        informationVersion: currentInformationVersion,
        topics: form.topics,
        dependants: form.dependants,
        journey: journeyRequest(person, explained),
      },
    });
  useEffect(() => {
    if (progress === 'sent') onDone();
  });
  const others = (family.data?.members ?? []).filter((m) => m.personId !== personId);
  return (
    <form
      onSubmit={(e) => {
        e.preventDefault();
        save();
      }}
    >
      <Drafted
        name={t('counsel.save')}
        about={personId}
        write={{ isPending: progress === 'sending', isKept: progress === 'kept', error: problem }}
      >
        {progress === 'kept' ? (
          <Stack>
            <Alert color="sunrise" role="status">
              {t('offline.keptSession')}
            </Alert>
            <Button onClick={onDone}>{t('shell.close')}</Button>
          </Stack>
        ) : (
          <Stack>
            <Group justify="flex-end">
              <TellProtection personId={personId} desk="counselling" />
            </Group>
            <JourneyFields person={person} value={explained} onChange={setJourney} />
            <Checkbox.Group
              label={t('counsel.topics')}
              value={form.topics}
              onChange={(v) => change({ topics: v as SessionForm['topics'] })}
            >
              <SimpleGrid cols={{ base: 1, xs: 2 }} spacing={6} mt={6}>
                {informationTopics.map((topic) => (
                  <Checkbox key={topic} value={topic} label={word('topic', topic)} />
                ))}
              </SimpleGrid>
            </Checkbox.Group>
            <SessionFields form={form} onChange={change} />
            {others.length > 0 && (
              <MultiSelect
                label={t('counsel.dependants')}
                description={t('counsel.dependantsHint')}
                value={form.dependants}
                onChange={(v) => change({ dependants: v })}
                data={others.map((m) => ({
                  value: m.personId,
                  label: [m.names?.given, m.names?.family].filter(Boolean).join(' ') || m.names?.native || '–',
                }))}
              />
            )}
            <ProblemNote error={problem} onRetry={save} />
            <Button
              type="submit"
              loading={progress === 'sending'}
              disabled={!isFilledIn(form) || form.topics.length === 0 || !isJourney(explained)}
            >
              {t('counsel.save')}
            </Button>
          </Stack>
        )}
      </Drafted>
    </form>
  );
}
