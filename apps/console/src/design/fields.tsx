import { Checkbox, NumberInput, SegmentedControl, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { DayField } from '../moment/day-field';
import { Choice } from '../shell/choice';
import { Dialog } from '../shell/dialog';
import { Section } from '../shell/section';
import { useView } from '../shell/use-view';

/** Fields, empty, filled, refused and disabled. */
export function Fields() {
  const [day, setDay] = useState('');
  const [choice, choose] = useState<'one' | ''>('');
  const [view, setView] = useView('one');
  return (
    <Section
      title="Fields"
      actions={<Dialog label="A form over the page">{() => <TextInput label="Name" required />}</Dialog>}
    >
      <Stack gap="sm">
        <TextInput label="Text" description="What it is for" placeholder="empty" />
        <TextInput label="Refused" defaultValue="12" error="It has to have three letters." />
        <TextInput label="Disabled" defaultValue="kept" disabled />
        <Textarea label="Long text" placeholder="empty" />
        <NumberInput label="Number" defaultValue={30} />
        <DayField label="Day" value={day} onChange={setDay} />
        <Choice label="Choice" value={choice} onChange={choose} data={[{ value: 'one', label: 'One' }]} />
        <Checkbox label="Tick" defaultChecked />
        <SegmentedControl
          aria-label="View"
          value={view}
          onChange={setView}
          data={[
            { value: 'one', label: 'One' },
            { value: 'other', label: 'Other' },
          ]}
        />
      </Stack>
    </Section>
  );
}
