import { Anchor, Container, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useWords } from '../i18n/use-words';
import { Empty } from './empty';

/** The page for an unknown address. */
export function NotHere() {
  const { t } = useWords();
  return (
    <Container py="xl" component="main">
      <Title order={1} ta="center">
        {t('shell.notHere')}
      </Title>
      <Empty>
        <Anchor component={Link} to="/">
          {t('shell.toBoard')}
        </Anchor>
      </Empty>
    </Container>
  );
}
