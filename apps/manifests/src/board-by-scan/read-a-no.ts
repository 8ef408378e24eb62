import { isUUID } from 'class-validator';
import { newId } from '@homeward/kernel';
import type { Scan } from '../commands/board-by-scan';

/** What the endpoint keeps of a code and of a device, in characters. */
const longest = { code: 80, device: 40 };

const noes = new Set(['no', 'n', 'false', 'nein', 'non', 'لا']);

/** Text that can be stored, as much as is kept of it; nothing where it is neither text nor a number. */
const text = (said: unknown, most: number): string =>
  typeof said === 'string' || typeof said === 'number'
    ? String(said)
        .trim()
        .slice(0, most)
        .replaceAll(/[\0\p{Surrogate}]/gu, '')
    : '';

const isNo = (answer: unknown): boolean =>
  answer === false ||
  (typeof answer === 'string' &&
    noes.has(
      answer
        .normalize('NFKC')
        .toLowerCase()
        .replaceAll(/[^\p{L}]/gu, ''),
    ));

/**
 * A no needs a code or a person and nothing else: whatever comes with it is read as far as it can be, and never refused.
 * Source: docs/handbook/consent.md#r-cons-8.
 * @param body anything that was sent as a scan
 * @returns the scan as it is recorded; undefined where the answer is no no: then it has to be exactly what is asked for
 */
export function readANo(body: unknown): Scan | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const said = new Map<string, unknown>(Object.entries(body));
  if (!isNo(said.get('answer'))) return undefined;
  const scanId = text(said.get('scanId'), 36);
  return {
    scanId: isUUID(scanId) ? scanId : newId(),
    code: text(said.get('code'), longest.code) || text(said.get('personId'), longest.code),
    asked: said.get('asked') === true,
    answer: 'no',
    device: text(said.get('device'), longest.device),
  };
}
