import { AppShell, Burger, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link, Outlet } from '@tanstack/react-router';
import { config } from '../config';
import { EmergencyNote } from '../emergency/emergency-note';
import { useWords } from '../i18n/use-words';
import { Moment } from '../moment/moment';
import { useOperationId } from '../operation/use-operation';
import { OperationChooser } from '../operation/operation-chooser';
import { LineNote } from '../offline/line-note';
import { QueueButton } from '../offline/queue-button';
import { Palette } from '../palette/palette';
import { Help } from '../palette/help';
import { PaletteButton } from '../palette/palette-button';
import { useGoToKeys } from '../palette/use-go-to-keys';
import { useMoveKeys } from '../palette/use-move-keys';
import { AccountMenu } from './account-menu';
import { Bird } from './icons';
import { LanguageMenu } from './language-menu';
import { Nav } from './nav';

/** The frame around every page. */
export function Shell() {
  const { t } = useWords();
  const op = useOperationId();
  const [open, { toggle, close }] = useDisclosure(false);
  const [helping, help] = useDisclosure(false);
  useGoToKeys(op, help.open);
  useMoveKeys();
  return (
    <AppShell
      layout="alt"
      header={{ height: 56 }}
      navbar={{ width: 232, breakpoint: 'md', collapsed: { mobile: !open } }}
      padding={{ base: 'md', md: 'xl' }}
    >
      <a href="#main" className="skip">
        {t('shell.skip')}
      </a>
      <AppShell.Header className="topbar">
        <Group h="100%" px="md" justify="space-between" wrap="nowrap" gap="xs">
          <Group gap="xs" wrap="nowrap" style={{ minWidth: 0 }}>
            <Burger
              opened={open}
              onClick={toggle}
              hiddenFrom="md"
              size="sm"
              aria-label={t('shell.menu')}
              aria-expanded={open}
            />
            <OperationChooser />
          </Group>
          <Group gap={4} wrap="nowrap">
            <QueueButton />
            <PaletteButton />
            <LanguageMenu />
            <AccountMenu onHelp={help.open} />
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar className="nav" p="sm">
        <Link to="/o/$op" params={{ op }} className="brand" onClick={close}>
          <Bird /> Homeward
        </Link>
        <Nav onGo={close} />
      </AppShell.Navbar>
      <AppShell.Main>
        <LineNote />
        {config().exercise && (
          <div className="exercise" role="note" style={{ marginBlockEnd: '1rem', borderRadius: '.5rem' }}>
            <b>{t('shell.exercise')}</b> {t('shell.exerciseMeans')}{' '}
            <Text span size="sm" visibleFrom="sm">
              {t('shell.platformTime')}: <Moment at={config().now} />
            </Text>
          </div>
        )}
        <EmergencyNote />
        <main id="main" className="page" tabIndex={-1} style={{ outline: 'none' }}>
          <Outlet />
        </main>
      </AppShell.Main>
      <Palette op={op} />
      <Help opened={helping} onClose={help.close} />
    </AppShell>
  );
}
