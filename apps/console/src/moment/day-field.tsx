import { ActionIcon, Text, TextInput, type TextInputProps } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../i18n/use-words';
import { sayDay, sayTime } from './moment';
import { readDay, writeDay } from './read-day';

interface Props extends Omit<TextInputProps, 'value' | 'onChange' | 'type'> {
  /** ISO, or nothing. */
  value: string;
  onChange: (iso: string) => void;
  /** A time of that day too, in UTC. */
  withTime?: boolean;
}

/** A day, typed day first or chosen, and said in words beneath: nobody has to guess which number is the month. */
export function DayField({ value, onChange, withTime = false, description, ...rest }: Props) {
  const { t, language } = useWords();
  const [typed, type] = useState(writeDay(value));
  const [field, calendar] = [useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null)];
  const read = readDay(typed, withTime) ?? '';
  const text = read === value ? typed : writeDay(value); // somebody else changed it: a draft, a reload
  const wrong = text !== '' && value === '';
  useEffect(() => field.current?.setCustomValidity(wrong ? t('day.unread') : ''), [wrong, t, field]);
  const take = (now: string): void => {
    type(now);
    onChange(readDay(now, withTime) ?? '');
  };
  const says =
    value &&
    `${sayDay(language, `${value}Z`.replace(/^(.{10})Z$/, '$1'))}${withTime ? `, ${sayTime(language, `${value}Z`)} UTC` : ''}`;
  return (
    <div>
      <TextInput
        {...rest}
        ref={field}
        dir="ltr"
        value={text}
        placeholder={t(withTime ? 'day.withTime' : 'day.form')}
        description={description}
        onChange={(e) => take(e.currentTarget.value)}
        rightSection={
          <ActionIcon
            variant="subtle"
            color="stone"
            aria-label={t('day.choose')}
            onClick={() => calendar.current?.showPicker()}
          >
            <svg
              width="18"
              height="18"
              viewBox="0 0 20 20"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.6"
              aria-hidden
            >
              <path d="M3 5h14v12H3zm0 4h14M7 3v4m6-4v4" />
            </svg>
          </ActionIcon>
        }
      />
      <Text size="xs" className="soft" mt={4} role="status">
        {says || (wrong && t('day.unread'))}
      </Text>
      <input
        ref={calendar}
        type={withTime ? 'datetime-local' : 'date'}
        className="calendar"
        tabIndex={-1}
        aria-hidden
        value={value}
        onChange={(e) => take(writeDay(e.currentTarget.value))}
      />
    </div>
  );
}
