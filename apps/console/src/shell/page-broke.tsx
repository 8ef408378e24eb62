import { Button, Container, Stack, Text, Title } from '@mantine/core';
import { useWords } from '../i18n/use-words';

/** A part of the console could not be loaded or drawn, mostly after an update. Never reloads by itself. */
export function PageBroke() {
  const { t } = useWords();
  return (
    <Container size="sm" py="xl" role="alert">
      <Stack>
        <Title order={1}>{t('shell.broke')}</Title>
        <Text>{t('shell.brokeMeans')}</Text>
        <div>
          <Button onClick={() => location.reload()}>{t('shell.reload')}</Button>
        </div>
      </Stack>
    </Container>
  );
}
