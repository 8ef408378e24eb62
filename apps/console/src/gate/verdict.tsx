import { Group, Stack, Text } from '@mantine/core';
import { isTheirDecision } from '../api/problem';
import { useWords } from '../i18n/use-words';
import { usePassengers } from '../manifest/use-list';
import { Moment } from '../moment/moment';
import { Code } from '../moment/code';
import { PersonName } from '../person-name/person-name';
import { BrokenRules } from '../problem/broken-rules';
import { ProblemNote } from '../problem/problem-note';
import { YesNo } from '../shell/yes-no';
import { TellProtection } from '../tell/tell-protection';
import { WithdrawButton } from '../withdraw/withdraw-button';
import { plainCode } from '@homeward/kernel/plain-code';
import { FamilyAfterNo } from './family-after-no';
import { FamilyNotHere } from './family-not-here';
import { FoundAtGate } from './found';
import { asksAgain } from './asks-again';
import type { Outcome } from './use-scans';

/** Yes or no, readable from three steps away, and why not. */
export function Verdict({
  flightId,
  actions,
  outcome,
  onRetry,
  onAnswer,
}: {
  flightId: string;
  /** What can be done with the list now. */
  actions: string[];
  outcome: Outcome;
  onRetry: () => void;
  onAnswer: (answer: 'go' | 'no') => void;
}) {
  const { t } = useWords();
  const { scan, passenger, problem } = outcome;
  const people = usePassengers(flightId, true).data;
  const who = people?.find(
    (p) =>
      p.personId === passenger?.personId ||
      plainCode(p.code) === plainCode(scan.code) ||
      plainCode(p.personId) === plainCode(scan.code),
  );
  const refused = problem?.status === 409;
  const saidNo = scan.answer === 'no' && !problem;
  // What the person decided is shown as that: not what else stands against boarding, nor who could lift it.
  const theirs = refused ? problem.broken.filter(isTheirDecision) : [];
  // Nobody is asked a second time whether to board who is aboard.
  const aboard = refused ? problem.broken.filter((b) => b.code === 'ALREADY_ABOARD') : [];
  const [says] = [theirs, aboard, problem?.broken ?? []].filter((broken) => broken.length > 0);
  if (problem && !refused) return <ProblemNote error={problem} onRetry={onRetry} />;
  return (
    <Stack gap="sm">
      <div className={`verdict ${refused || saidNo ? 'verdict-no' : 'verdict-yes'}`}>
        <div className="verdict-word">{refused || saidNo ? t('gate.no') : t('gate.yes')}</div>
        {saidNo && <Text fw={600}>{t('gate.noRecorded')}</Text>}
        <Group gap="sm" mt="xs">
          <Code>{scan.code}</Code>
          {who && (
            <b>
              <PersonName names={{ family: who.familyName, given: who.givenNames, native: who.nativeName }} />
            </b>
          )}
          {passenger?.seat && (
            <Text span>
              {t('manifest.seat')} <Code>{passenger.seat}</Code>
            </Text>
          )}
        </Group>
      </div>
      {refused && who?.boardedAt && (
        <Text fw={600}>
          {t('gate.boardedBefore')} <Moment at={who.boardedAt} /> · <Code>{who.boardedOn}</Code>
        </Text>
      )}
      {refused && <BrokenRules broken={says ?? []} />}
      {who && people && says?.some((b) => b.name === 'families-travel-whole') && (
        <FamilyNotHere who={who} people={people} />
      )}
      {who && people && (saidNo || theirs.length > 0) && (
        <FamilyAfterNo flightId={flightId} who={who} people={people} follow={passenger?.follow} />
      )}
      {asksAgain(outcome) && (
        <>
          <Text fw={600} id="ask-again-label">
            {t('gate.askAgain')}
          </Text>
          <YesNo
            labelledBy="ask-again-label"
            yes={{ label: t('gate.saysGo'), onClick: () => onAnswer('go') }}
            no={{ label: t('gate.saysNo'), onClick: () => onAnswer('no') }}
          />
        </>
      )}
      {who && (
        <Group gap="sm">
          {!saidNo && <WithdrawButton personId={who.personId} channel="GATE" size="md" />}
          <TellProtection personId={who.personId} desk="gate" size="md" />
          <FoundAtGate flightId={flightId} actions={actions} passenger={who} />
        </Group>
      )}
    </Stack>
  );
}
