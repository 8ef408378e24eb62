import { Button, Container, Stack, Text, Title } from '@mantine/core';
import { useWords } from '../i18n/use-words';

/** A part of the console could not be fetched or drawn: mostly a newer version was put in place. Never reloads by itself. */
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
