import { Box, Button, Menu, Text, VisuallyHidden } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { leave } from '../offline/contact';
import { useQueue } from '../offline/offline';
import { isOpen } from '../offline/queue';
import { Avatar } from '../person-name/avatar';
import { toneOfRoles } from '../person-name/tone-of-role';
import { userName, userRoles } from '../sign-in/session';
import { useOperationId } from '../operation/use-operation';
import { useWords } from '../i18n/use-words';
import { SchemeChoice } from '../theme/scheme-choice';
import { SignOut } from './sign-out';

/** Who is signed in, with which roles, and the sign-out. */
export function AccountMenu({ onHelp }: { onHelp: () => void }) {
  const { t, word } = useWords();
  const [op, go] = [useOperationId(), useNavigate()];
  const left = useQueue().some(isOpen);
  const [asked, ask] = useState(false);
  return (
    <>
      <Menu position="bottom-end" width={260}>
        <Menu.Target>
          <Button
            variant="subtle"
            color="stone"
            size="compact-md"
            maw={{ base: 44, sm: 240 }}
            px={{ base: 4, sm: 8 }}
            leftSection={<Avatar names={{ given: userName() }} tone={toneOfRoles(userRoles())} size={28} />}
          >
            <Box component="bdi" dir="auto" visibleFrom="sm" style={{ overflow: 'hidden', textOverflow: 'ellipsis' }}>
              {userName()}
            </Box>
            <VisuallyHidden hiddenFrom="sm">{userName()}</VisuallyHidden>
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
          <SchemeChoice />
          <Menu.Divider />
          <Menu.Item onClick={() => void go({ to: '/o/$op/devices', params: { op } })}>{t('devices.title')}</Menu.Item>
          <Menu.Item onClick={onHelp}>{t('help.title')}</Menu.Item>
          <Menu.Item onClick={() => (left ? ask(true) : void leave())}>{t('shell.signOut')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <SignOut asked={asked} onClose={() => ask(false)} />
    </>
  );
}
