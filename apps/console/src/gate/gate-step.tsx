import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import type { NamedPassenger } from '../api/shapes';
import { PersonName } from '../person-name/person-name';
import { DraftAbout } from '../shell/draft-about';
import { Modal } from '../shell/modal';

/** Props of every form at the boarding gate. */
export interface GateForm {
  flightId: string;
  passenger: NamedPassenger;
  list: NamedPassenger[];
  onDone: () => void;
}

interface Props {
  /** The form is closed without one. */
  title: string | undefined;
  passenger: NamedPassenger;
  onClose: () => void;
  children: ReactNode;
}

/** A step at the boarding gate, with the name of the person it is about. */
export function GateStep({ title, passenger, onClose, children }: Props) {
  const { familyName: family, givenNames: given, nativeName: native } = passenger;
  return (
    <DraftAbout value={passenger.personId}>
      <Modal opened={title !== undefined} onClose={onClose} title={title}>
        <Stack>
          <b>
            <PersonName names={{ family, given, native }} />
          </b>
          {children}
        </Stack>
      </Modal>
    </DraftAbout>
  );
}
