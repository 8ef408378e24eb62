import { Button, Menu } from '@mantine/core';
import { useState } from 'react';
import { answer } from '../api/answer';
import { endpoints } from '../api/endpoints';
import type { NamedPassenger } from '../api/shapes';
import { useWrite } from '../api/write';
import { useWords } from '../i18n/use-words';
import { nameOf } from '../person-name/say-name';
import { ProblemNote } from '../problem/problem-note';
import { may } from '../sign-in/may';
import { EscortAbsent } from './escort-absent';
import { GateStep } from './gate-step';
import { JoinChild } from './join-child';
import { JoinNewborn } from './join-newborn';
import { Offload } from './offload';
import { TakeBackRemoval } from './take-back-removal';

const kinds = ['ARRIVED', 'NOT_AT_BUS', 'CALL_NO_ANSWER', 'DOCUMENT_MISSING', 'DOCUMENT_BROUGHT'] as const;
const steps = ['offload', 'escortAbsent', 'takeBack', 'newborn', 'child'] as const;
type Step = (typeof steps)[number];
const joins: ReadonlySet<Step> = new Set(['newborn', 'child']);
const forms = {
  offload: Offload,
  escortAbsent: EscortAbsent,
  takeBack: TakeBackRemoval,
  newborn: JoinNewborn,
  child: JoinChild,
};
/** What the list has to offer for each step. */
const actionOf = {
  offload: 'remove-passenger',
  escortAbsent: 'remove-passenger',
  takeBack: 'take-back-removal',
  newborn: 'join-newborn',
  child: 'join-child',
} as const;

/** What is noted of one person on the way to the aircraft, and the serious steps, each in its own form. */
export function PassengerActions({
  flightId,
  passenger,
  list,
  actions,
}: {
  flightId: string;
  passenger: NamedPassenger;
  list: NamedPassenger[];
  /** What can be done with the list now. */
  actions: string[];
}) {
  const { t, word } = useWords();
  const { personId } = passenger;
  const [step, take] = useState<Step>();
  const note = useWrite(
    (kind: (typeof kinds)[number], headers) =>
      answer(
        endpoints.manifests.POST('/flights/{flightId}/presence', {
          params: { path: { flightId } },
          headers,
          body: { personId, kind },
        }),
      ),
    {
      refresh: [['list', flightId], ['passengers', flightId], ['readiness']],
      said: (kind) => `${nameOf(passenger)}: ${word('presence', kind)}`,
    },
  );
  const noted = actions.includes('note-presence') ? kinds : [];
  const about: Record<Step, boolean> = {
    offload: true,
    escortAbsent: passenger.escortRef !== undefined,
    // Of an escort who was assigned it is taken back with the escort.
    takeBack: passenger.offByHand !== undefined && passenger.offByHand !== 'ESCORT_LEFT',
    newborn: passenger.standing === 'LISTED',
    child: passenger.standing === 'LISTED' && may('manifest:freeze'),
  };
  const offered = steps.filter((name) => about[name] && actions.includes(actionOf[name]));
  const Form = step && forms[step];
  if (noted.length + offered.length === 0) return null;
  return (
    <>
      <Menu>
        <Menu.Target>
          <Button size="compact-sm" variant="default" loading={note.isPending}>
            {t('gate.note')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {noted.map((kind) => (
            <Menu.Item key={kind} onClick={() => note.mutate(kind)}>
              {word('presence', kind)}
            </Menu.Item>
          ))}
          <Menu.Divider />
          {offered.map((name) => (
            <Menu.Item key={name} color={joins.has(name) ? undefined : 'clay.8'} onClick={() => take(name)}>
              {t(`gate.${name}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <ProblemNote error={note.error} onRetry={() => note.variables && note.mutate(note.variables)} />
      <GateStep title={step && t(`gate.${step}`)} passenger={passenger} onClose={() => take(undefined)}>
        {Form && <Form flightId={flightId} passenger={passenger} list={list} onDone={() => take(undefined)} />}
      </GateStep>
    </>
  );
}
