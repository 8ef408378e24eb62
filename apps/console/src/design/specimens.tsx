import { Badge, Button, Group, Stack } from '@mantine/core';
import { Avatar, type AvatarTone } from '../person-name/avatar';
import { PersonName } from '../person-name/person-name';
import { Stand } from '../people/stand';
import { Empty } from '../shell/empty';
import { Lamp } from '../shell/lamp';
import { Section } from '../shell/section';
import { YesNo } from '../shell/yes-no';
import { Charts } from './charts';
import { Fields } from './fields';
import { Notes } from './notes';
import { Values } from './values';
import { Verdicts } from './verdicts';

const tones: AvatarTone[] = ['person', 'child', 'escort', 'field', 'care', 'movement', 'oversight'];
const people = [
  { given: 'Selam', family: 'Tesfaye', native: 'ሰላም ተስፋዬ' },
  { given: 'Rahma', family: 'Idris', native: 'رحمة إدريس' },
  { given: 'Nasrin', family: 'Begum', native: 'নাসরিন বেগম' },
  { given: 'Aïcha', family: 'Ngo Bell' },
  { native: 'ሙሉጌታ' },
  {},
];
const colours = ['lagoon', 'leaf', 'clay', 'sunrise', 'stone'];
const nothing = (): void => undefined;

/** All components, once. */
export function Specimens() {
  return (
    <>
      <Section title="Buttons">
        <Stack gap="sm">
          {(['filled', 'light', 'default', 'outline', 'subtle'] as const).map((variant) => (
            <Group key={variant} gap="xs">
              <Button variant={variant}>{variant}</Button>
              <Button variant={variant} color="clay">
                clay
              </Button>
              <Button variant={variant} disabled>
                disabled
              </Button>
              <Button variant={variant} loading>
                loading
              </Button>
            </Group>
          ))}
          <YesNo yes={{ label: 'Yes', onClick: nothing }} no={{ label: 'No', onClick: nothing }} />
        </Stack>
      </Section>
      <Section title="Marks">
        <Stack gap="sm">
          {(['light', 'outline', 'filled'] as const).map((variant) => (
            <Group key={variant} gap="xs">
              {colours
                .filter((colour) => variant !== 'filled' || colour !== 'sunrise') // white on it cannot be read
                .map((colour) => (
                  <Badge key={colour} variant={variant} color={colour}>
                    {colour}
                  </Badge>
                ))}
            </Group>
          ))}
          <Group gap="md">
            <Stand facet="readiness" value="READY" />
            <Stand facet="readiness" value="BLOCKED" />
            <Stand facet="protection" value="ASK" />
            <Stand facet="consent" value="NOT_ASKED" />
          </Group>
          <Group gap="md">
            <Lamp state="good" label="good" /> <Lamp state="bad" label="bad" /> <Lamp state="wait" label="waits" />
          </Group>
        </Stack>
      </Section>
      <Section title="People">
        <Stack gap="xs">
          <Group gap="xs">
            {tones.map((tone) => (
              <Avatar key={tone} names={people[0]} tone={tone} size={40} />
            ))}
            <Avatar names={people[0]} photo="/homeward.svg" size={40} />
          </Group>
          {people.map((names, i) => (
            <span className="person-line" key={i}>
              <Avatar names={names} />
              <PersonName names={names} />
            </span>
          ))}
        </Stack>
      </Section>
      <Values />
      <Fields />
      <Verdicts />
      <Notes />
      <Charts />
      <div className="card">
        <Empty title="Nothing is here yet.">What would change that.</Empty>
      </div>
    </>
  );
}
