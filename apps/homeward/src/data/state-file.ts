import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { KnownProcess } from '../processes/process-identity';
import { writePrivate } from '@homeward/deployment';

/** What runs right now, for the next start, tests and scripts. The file does not exist when nothing runs. */
export interface PlatformState {
  url: string;
  /** Whether all programs answer. */
  ready: boolean;
  supervisor: KnownProcess;
  processes: Record<string, KnownProcess & { port: number }>;
  postgres: { port: number; pid?: number };
  dataFolder: string;
  /** Passwords of database roles and secrets of clients. */
  secretsFile: string;
  demoPassword: string;
  clockOffsetMs: number;
  broker: 'postgres' | 'kafka';
  /** Where the gateway shows its figures; the others do on their own port. */
}

export const stateFile = (folder: string): string => path.join(folder, 'state.json');

export function readState(folder: string): PlatformState | undefined {
  try {
    const file = stateFile(folder);
    return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as PlatformState) : undefined;
  } catch {
    return undefined; // written by an earlier version
  }
}

export const writeState = (folder: string, state: PlatformState): void =>
  writePrivate(stateFile(folder), `${JSON.stringify(state, null, 2)}\n`);

export const forgetState = (folder: string): void => rmSync(stateFile(folder), { force: true });
