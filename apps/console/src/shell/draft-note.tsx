import { Button, Group, Text } from '@mantine/core';
import { onPlatform } from '../config';
import { useWords } from '../i18n/use-words';
import { sayMoment } from '../moment/moment';
import type { DraftOfForm } from './use-draft';

/** Offers what was typed before. It is not put back by itself: it may be about yesterday. */
export function DraftNote({ draft: { before, bringBack, forget } }: { draft: DraftOfForm }) {
  const { t, language } = useWords();
  if (!before) return null;
  return (
    <div className="blocker" role="status" style={{ marginBlockEnd: '1rem' }}>
      <Text size="sm">
        {t('draft.before', { at: sayMoment(language, new Date(onPlatform(before.at)).toISOString()) })}
      </Text>
      <Group gap="xs" mt={6}>
        <Button size="xs" onClick={bringBack}>
          {t('draft.bringBack')}
        </Button>
        <Button size="xs" variant="subtle" onClick={forget}>
          {t('draft.throwAway')}
        </Button>
      </Group>
    </div>
  );
}
