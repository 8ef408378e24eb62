import { purposes, withdrawalReasons, type ConsentPurpose } from '@homeward/contracts';
import { channels, type Channel } from '../commands/withdraw-consent';

/** What is understood of a no. */
export interface WithdrawalWords {
  purpose: ConsentPurpose;
  channel: Channel;
  reason: (typeof withdrawalReasons)[number];
  /** Names of fields in the request that are unknown here, or whose value is. */
  notUnderstood: string[];
}

/** The names come from the request, which can hold any number of any length: the answer repeats only this much of them. */
const mostNames = 20;
const longestName = 60;

const oneOf = <T extends string>(known: readonly T[], said: unknown): T | undefined =>
  typeof said === 'string' ? known.find((k) => k === said.trim().toUpperCase()) : undefined;

/**
 * A no needs a person and nothing else: whatever comes with it is read as far as it can be, and never refused.
 * Source: docs/handbook/consent.md#r-cons-8.
 * @param body anything: a record, text, or nothing at all
 */
export function readWithdrawal(body: unknown): WithdrawalWords {
  const said = isRecord(body) ? new Map(Object.entries(body)) : new Map<string, unknown>();
  const purpose = oneOf(purposes, said.get('purpose'));
  const channel = oneOf(channels, said.get('channel'));
  const reason = oneOf(withdrawalReasons, said.get('reason'));
  const understood = new Map<string, unknown>(Object.entries({ purpose, channel, reason, withdrawalId: '' }));
  const notUnderstood = [...said.keys()].filter((name) => said.get(name) != null && understood.get(name) === undefined);
  if (!isRecord(body) && body != null && body !== '') notUnderstood.push('body');
  return {
    purpose: purpose ?? 'RETURN',
    channel: channel ?? 'OTHER',
    reason: reason ?? 'W-UNSTATED',
    notUnderstood: notUnderstood.slice(0, mostNames).map((name) => name.slice(0, longestName)),
  };
}

const isRecord = (body: unknown): body is object => typeof body === 'object' && body !== null && !Array.isArray(body);
