import { Text } from '@mantine/core';
import type { Flight } from '../api/shapes';
import { useWords } from '../i18n/use-words';
import { Moment } from '../moment/moment';
import { Section } from '../shell/section';
import { Countdown, LeftUntil } from '../today/countdown';
import { useNow } from '../today/use-now';

/** How long is left to the next deadline, and what comes after it. */
export function FlightClock({ flight: { clock, legs } }: { flight: Flight }) {
  const { t, word } = useWords();
  const now = useNow();
  const coming = clock.filter((d) => new Date(d.at) > now);
  return (
    <Section title={t('chart.clock')}>
      {clock.length === 0 ? <Text className="soft">{t('chart.noClock')}</Text> : <Countdown clock={clock} />}
      <ol className="clock-line">
        {coming.map((d) => (
          <li key={d.step}>
            <span>{word('deadline', d.step)}</span>
            <span className="soft">
              <Moment at={d.at} zone={legs[0]!.fromZone} />
            </span>
            <LeftUntil at={d.at} />
          </li>
        ))}
      </ol>
    </Section>
  );
}
