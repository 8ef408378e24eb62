import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { signIn } from './session';
import { useWords } from '../i18n/use-words';
import { Problem } from '../api/problem';
import { ProblemNote } from '../problem/problem-note';
import { Bird } from '../shell/icons';
import { LanguageMenu } from '../shell/language-menu';

/** The page before signing in. */
export function Welcome({ reachable, onRetry }: { reachable: boolean; onRetry: () => void }) {
  const { t } = useWords();
  return (
    <main
      style={{
        minBlockSize: '100dvh',
        background: 'linear-gradient(160deg, #0b5d64, #0a3a4a 70%)',
        color: '#fff',
        padding: 'clamp(1.5rem, 6vw, 5rem)',
        display: 'grid',
        alignContent: 'space-between',
        borderBlockEnd: '.5rem solid #f2b134',
      }}
    >
      <Group justify="space-between">
        <Group gap="sm">
          <Bird size={36} />
          <Text fw={700} fz="xl">
            Homeward
          </Text>
        </Group>
        <div style={{ background: '#fff', borderRadius: '.5rem' }}>
          <LanguageMenu />
        </div>
      </Group>
      <Stack gap="lg" maw="34rem" my="xl">
        <Title order={1} fw={300} fz="clamp(2rem, 5vw, 3.25rem)" lh={1.2}>
          {t('welcome.line')}
        </Title>
        <Text fz="lg" c="#d6e9e8">
          {t('welcome.means')}
        </Text>
        {reachable ? (
          <div>
            <Button size="lg" color="sunrise.5" c="#14262e" onClick={() => void signIn()}>
              {t('welcome.signIn')}
            </Button>
          </div>
        ) : (
          <div style={{ color: '#14262e' }}>
            <ProblemNote error={new Problem(0)} onRetry={onRetry} />
          </div>
        )}
      </Stack>
      <Text size="sm" c="#d6e9e8">
        {t('welcome.foot')}
      </Text>
    </main>
  );
}
