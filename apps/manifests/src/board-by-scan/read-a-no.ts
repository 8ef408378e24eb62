import { isUUID } from 'class-validator';
import { newId } from '@homeward/kernel';
import type { Scan, WhoseNo } from '../commands/board-by-scan';
import { answersIn, isNo, isNothingButNo, isSilent, namesTheAnswer } from './words-of-a-no';
import { text, whoseByFields, whoseByText } from './whose-no';

/** A no as it is recorded, and by which codes the people who say it may be known. */
export interface ReadNo {
  scan: Scan;
  whose: WhoseNo[];
}

type Field = readonly [name: string, value: unknown];

const longestDevice = 40;
const mostFields = 200;
/** They say nothing of what the person wants. */
const notOfTheAnswer = new Set(['code', 'personid', 'scanid', 'asked', 'device', 'flightid', 'gate']);

const isRecord = (said: unknown): said is object => typeof said === 'object' && said !== null;

/** Every field of a record, however deep: the sender chooses the depth, so this does not follow it by calling itself. */
function fieldsOf(record: object): Field[] {
  const [found, left]: [Field[], object[]] = [[], [record]];
  for (let next = left.pop(); next && found.length < mostFields; next = left.pop())
    for (const [name, value] of Object.entries(next)) {
      if (isRecord(value)) left.push(value);
      // What stands in a list is of the field that holds the list.
      const values: unknown[] = Array.isArray(value) ? value : [value];
      for (const one of values) if (!isRecord(one)) found.push([name, one]);
    }
  return found;
}

/** What the answer says; where it says nothing, another field that holds nothing but a no. */
function fieldsSayNo(fields: readonly Field[]): boolean {
  const answers = fields.filter(([name, value]) => namesTheAnswer(name) && !isSilent(value));
  if (answers.length > 0) return answers.some(([, value]) => isNo(value));
  return fields.some(([name, value]) => !notOfTheAnswer.has(name.toLowerCase()) && isNothingButNo(value));
}

function textSaysNo(said: string): boolean {
  const answers = answersIn(said);
  return answers.length > 0 ? answers.some(isNo) : isNo(said);
}

const ofRecord = (record: object): WhoseNo[] => {
  const fields = fieldsOf(record);
  return fieldsSayNo(fields) ? [whoseByFields(fields)] : [];
};
const ofText = (said: string): WhoseNo[] => (textSaysNo(said) ? [whoseByText(said)] : []);

function whoseNoes(body: unknown): WhoseNo[] {
  if (typeof body === 'string') return ofText(body);
  if (!Array.isArray(body)) return isRecord(body) ? ofRecord(body) : [];
  const parts: unknown[] = body;
  const words = parts.filter((part) => typeof part === 'string').join(' \n');
  return [...parts.filter(isRecord).flatMap(ofRecord), ...ofText(words)];
}

/**
 * A no needs a code or a person and nothing else: whatever comes with it is read as far as it can be, and never refused.
 * Source: docs/handbook/consent.md#r-cons-8.
 * @param body anything that was sent as a scan: a record, a list, or text
 * @returns undefined where nobody says no: then it has to be exactly what is asked for
 */
export function readANo(body: unknown): ReadNo | undefined {
  const whose = whoseNoes(body);
  if (whose.length === 0) return undefined;
  const said = new Map<string, unknown>(isRecord(body) ? Object.entries(body) : []);
  const scanId = text(said.get('scanId'), 36);
  const scan: Scan = {
    scanId: isUUID(scanId) ? scanId : newId(),
    code: whose[0]!.codes[0] ?? '',
    asked: said.get('asked') === true,
    answer: 'no',
    device: text(said.get('device'), longestDevice),
  };
  return { scan, whose };
}
