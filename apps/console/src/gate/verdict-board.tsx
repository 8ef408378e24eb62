import { Group, Text } from '@mantine/core';
import type { NamedPassenger } from '../api/shapes';
import { useWords } from '../i18n/use-words';
import { Code } from '../moment/code';
import { useOthers } from '../offline/offline';
import { Avatar } from '../person-name/avatar';
import { PersonName } from '../person-name/person-name';
import { sayProvisional } from './say-provisional';
import type { Outcome } from './use-scans';
import type { VerdictKind } from './verdict-kind';

/** A shape for each, so that nobody needs the colour: tick, cross, question, and an hourglass for what is not final. */
const shapes: Record<VerdictKind, string> = {
  yes: 'M4 13l6 6L20 5',
  no: 'M5 5l14 14M19 5L5 19',
  ask: 'M8 8a4 4 0 1 1 5 4c-1 .5-1 1-1 3m0 4v.5',
  now: 'M6 3h12M6 21h12M7 3c0 5 10 5 10 9s-10 4-10 9M17 3c0 5-10 5-10 9',
  nowNo: 'M5 5l14 14M19 5L5 19',
};

/** The verdict in one word, who it is, and the seat: large. */
export function VerdictBoard({ outcome, kind, who }: { outcome: Outcome; kind: VerdictKind; who?: NamedPassenger }) {
  const { t, language } = useWords();
  const { scan, passenger, problem, forNow } = outcome;
  const word = {
    yes: t('gate.yes'),
    no: t('gate.no'),
    ask: t('gate.askFirst'),
    now: scan.answer === '' ? t('gate.askFirst') : t('gate.forNow'),
    nowNo: scan.answer === '' && forNow?.says === 'notOnList' ? t('gate.notOnList') : t('gate.noForNow'),
  }[kind];
  // sealed for who recorded them: whose they are, this device cannot say
  const othersNoes = useOthers().some((row) => row.no);
  const seat = passenger?.seat ?? who?.seat;
  return (
    <div className={`verdict verdict-${kind}`} data-verdict={kind}>
      <svg className="verdict-sign" viewBox="0 0 24 24" aria-hidden="true">
        <path d={shapes[kind]} />
      </svg>
      <div className="verdict-word">{word}</div>
      {seat && (
        <div className="verdict-seat">
          <span>{t('manifest.seat')}</span>
          <bdi dir="ltr">{seat}</bdi>
        </div>
      )}
      <div className="verdict-says">
        {forNow && <Text fw={600}>{sayProvisional(t, language, forNow)}</Text>}
        {forNow?.lets && othersNoes && <Text fw={600}>{t('offline.others.unknown')}</Text>}
        {scan.answer === 'no' && !problem && !forNow && <Text fw={600}>{t('gate.noRecorded')}</Text>}
        <Group gap="sm" className="verdict-name">
          {who && (
            <Avatar names={{ given: who.givenNames, family: who.familyName, native: who.nativeName }} size={40} />
          )}
          {who && <PersonName names={{ family: who.familyName, given: who.givenNames, native: who.nativeName }} />}
          <Code>{scan.code}</Code>
        </Group>
      </div>
    </div>
  );
}
