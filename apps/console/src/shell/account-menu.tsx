import { Button, Menu, Text } from '@mantine/core';
import { useState } from 'react';
import { useQueue } from '../offline/offline';
import { isOpen } from '../offline/queue';
import { signOut, userName, userRoles } from '../sign-in/session';
import { useWords } from '../i18n/use-words';
import { SignOut } from './sign-out';

/** Who is signed in, with which roles, and the sign-out. */
export function AccountMenu({ onHelp }: { onHelp: () => void }) {
  const { t, word } = useWords();
  const left = useQueue().some(isOpen);
  const [asked, ask] = useState(false);
  return (
    <>
      <Menu position="bottom-end" width={260}>
        <Menu.Target>
          <Button variant="subtle" color="stone.8" size="compact-md" maw={{ base: 110, sm: 220 }}>
            <bdi dir="auto" style={{ overflow: 'hidden', textOverflow: 'ellipsis' }}>
              {userName()}
            </bdi>
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{t('shell.roles')}</Menu.Label>
          {userRoles().map((role) => (
            <Text key={role} size="sm" px="sm" py={2}>
              {word('roles', role)}
            </Text>
          ))}
          <Menu.Divider />
          <Menu.Item onClick={onHelp}>{t('help.title')}</Menu.Item>
          <Menu.Item onClick={() => (left ? ask(true) : void signOut())}>{t('shell.signOut')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <SignOut asked={asked} onClose={() => ask(false)} />
    </>
  );
}
