import { Birth } from '../moment/birth';
import { Code } from '../moment/code';
import { Country } from '../moment/country';
import { Moment } from '../moment/moment';
import { Needs } from '../moment/needs';
import { Section } from '../shell/section';
import { Countdown } from '../today/countdown';

const inHours = (hours: number): string =>
  new Date(Date.parse('2026-12-09T08:00:00Z') + hours * 3_600_000).toISOString();

/** How times, codes and countries are written. */
export const Values = () => (
  <Section title="Values">
    <dl className="facts">
      <dt>Moment</dt>
      <dd>
        <Moment at={inHours(0)} zone="Asia/Beirut" />
      </dd>
      <dt>Day</dt>
      <dd>
        <Moment at="2026-12-09" />
      </dd>
      <dt>None</dt>
      <dd>
        <Moment at={undefined} />
      </dd>
      <dt>Birth</dt>
      <dd>
        <Birth of={{ value: '1987-03-04', precision: 'd' }} /> · <Birth of={{ value: '1987', precision: 'e' }} />
      </dd>
      <dt>Country</dt>
      <dd>
        <Country code="ETH" />
      </dd>
      <dt>Needs</dt>
      <dd>
        <Needs of={['WCHR', 'MAAS']} />
      </dd>
      <dt>Code</dt>
      <dd>
        <Code>BEY – PZU – ADD</Code>
      </dd>
    </dl>
    <Countdown clock={[{ step: 'doors', at: inHours(24 * 365) }]} />
    <Countdown clock={[{ step: 'arrival', at: '2026-01-01T00:00:00Z' }]} />
  </Section>
);
