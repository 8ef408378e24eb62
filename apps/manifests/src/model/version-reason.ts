import type { VersionBecause } from '@homeward/contracts';
import { stages, type Stage } from './passenger-list';

/** Why the service issues a version by itself: the code, and the words that are kept with the version. */
export const versionReasons = {
  FREEZE: 'freeze',
  DEPARTURE: 'departure',
  DOORS_CLOSED: 'doors closed',
  TAKEN_BACK: 'taken back',
  ESCORT: 'escort',
  ESCORT_ABSENT: 'escort absent',
  BORN: 'born since registration',
  CHILD_JOINED: 'a child of the family was left out',
  NOT_THE_PERSON: 'somebody was not who their wristband said',
} as const satisfies Partial<Record<VersionBecause, string>>;

/** The same of a check. */
export const reasonOfCheck = {
  CLOSED: (stage: Stage): string => `${stage} closed`,
  REOPENED: (stage: Stage): string => `${stage} reopened`,
};

interface Because {
  code: VersionBecause;
  /** Which check was closed, or opened again. */
  check?: Stage;
}

const known = new Map<string, Because>([
  ...Object.entries(versionReasons).map(([code, words]) => [words, { code } as Because] as const),
  ...Object.entries(reasonOfCheck).flatMap(([code, say]) =>
    stages.map((check) => [say(check), { code, check } as Because] as const),
  ),
]);

/** What the kept words of a version stand for; nothing where they are an officer's own, or the code under which somebody left. */
export const becauseOf = (reason: string): Because | undefined => known.get(reason);
