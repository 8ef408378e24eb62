import { Group, Stack, Text } from '@mantine/core';
import { isTheirDecision } from '../api/problem';
import { useWords } from '../i18n/use-words';
import { usePassengers } from '../manifest/use-list';
import { Moment } from '../moment/moment';
import { Code } from '../moment/code';
import { BrokenRules } from '../problem/broken-rules';
import { ProblemNote } from '../problem/problem-note';
import { YesNo } from '../shell/yes-no';
import { TellProtection } from '../tell/tell-protection';
import { WithdrawButton } from '../withdraw/withdraw-button';
import { FamilyAfterNo } from './family-after-no';
import { FamilyHere } from './family-here';
import { FamilyNotHere } from './family-not-here';
import { FoundAtGate } from './found';
import { asksAgain } from './asks-again';
import { whoWears } from './provisional';
import type { Outcome } from './use-scans';
import { VerdictBoard } from './verdict-board';
import { kindOf } from './verdict-kind';

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
  const { scan, passenger, problem, forNow } = outcome;
  const people = usePassengers(flightId, true).data;
  const who = people?.find((p) => p.personId === passenger?.personId) ?? whoWears(people ?? [], scan.code);
  const refused = problem?.status === 409;
  const saidNo = scan.answer === 'no' && !problem;
  // What the person decided is shown as that: not what else stands against boarding, nor who could lift it.
  const theirs = refused ? problem.broken.filter(isTheirDecision) : [];
  // Nobody is asked a second time whether to board who is aboard.
  const aboard = refused ? problem.broken.filter((b) => b.code === 'ALREADY_ABOARD') : [];
  const [says] = [theirs, aboard, problem?.broken ?? []].filter((broken) => broken.length > 0);
  const asks = asksAgain(outcome) || (forNow !== undefined && scan.answer === '' && mayBeAsked.has(forNow.says));
  if (problem && !refused) return <ProblemNote error={problem} onRetry={onRetry} />;
  return (
    <Stack gap="sm">
      <VerdictBoard outcome={outcome} kind={kindOf(outcome)} who={who} />
      {refused && who?.boardedAt && (
        <Text fw={600}>
          {t('gate.boardedBefore')} <Moment at={who.boardedAt} /> · <Code>{who.boardedOn}</Code>
        </Text>
      )}
      {asks && (
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
      {refused && <BrokenRules broken={says ?? []} />}
      {who && people && says?.some((b) => b.name === 'families-travel-whole') && (
        <FamilyNotHere who={who} people={people} />
      )}
      {who && people && !forNow && (saidNo || theirs.length > 0) && (
        <FamilyAfterNo flightId={flightId} who={who} people={people} follow={passenger?.follow} />
      )}
      {who && people && <FamilyHere who={who} people={people} />}
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

/** Nobody is asked whether to board who cannot, by what is known here; anybody may say no. */
const mayBeAsked: ReadonlySet<string> = new Set(['onList', 'notOnList', 'noList', 'standby']);
