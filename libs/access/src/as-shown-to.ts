import { StreamableFile } from '@nestjs/common';
import { breachOfRefusal, refusal, type BrokenRule } from '@homeward/kernel';
import type { Caller } from './caller';
import {
  classOfCode,
  classOfField,
  classOfReasonFor,
  fieldClasses,
  insteadOf,
  showsTo,
  type FieldClass,
} from './person-fields';
import type { Role } from './roles';
import { onlyTheyMaySayWhy } from './rules/only-they-may-say-why';

export type Reader = Pick<Caller, 'roles' | 'assignments'>;

/** The classes that are not shown to somebody with these roles. */
export const hiddenFrom = (held: readonly Role[]): ReadonlySet<FieldClass> =>
  new Set(fieldClasses.filter((c) => !showsTo(held, c)));

/**
 * What is hidden in each operation. Where an answer does not say of which operation it is, that is everything that is
 * hidden in one of them.
 */
class Reading {
  private readonly known = new Map<string, ReadonlySet<FieldClass>>();
  readonly anywhere: ReadonlySet<FieldClass>;

  constructor({ roles, assignments = [] }: Reader) {
    for (const { operation } of assignments) {
      const here = assignments.filter((a) => a.operation === '*' || a.operation === operation);
      this.known.set(operation, hiddenFrom(here.map((a) => a.role)));
    }
    this.anywhere = this.known.size > 0 ? new Set([...this.known.values()].flatMap((h) => [...h])) : hiddenFrom(roles);
  }

  in(operationId: string): ReadonlySet<FieldClass> {
    return this.known.get(operationId) ?? this.known.get('*') ?? this.anywhere;
  }

  get hidesNothing(): boolean {
    return this.anywhere.size === 0;
  }
}

/** Whether somebody is shown this class of fields in an operation: what they are not shown they cannot look people up by. */
export const isShown = (reader: Reader, operationId: string, fieldClass: FieldClass): boolean =>
  !new Reading(reader).in(operationId).has(fieldClass);

/** An answer without the fields, and the reasons, that its reader is not shown. */
export const asShownTo = <Answer>(reader: Reader, answer: Answer): Answer => {
  const reading = new Reading(reader);
  return reading.hidesNothing ? answer : (without(reading, reading.anywhere, answer) as Answer);
};

function without(reading: Reading, around: ReadonlySet<FieldClass>, value: unknown): unknown {
  const secret = classOfCode.get(value);
  if (secret && around.has(secret)) return insteadOf(value);
  if (Array.isArray(value)) return reasonsOnce(value.map((v: unknown) => without(reading, around, v)));
  if (typeof value !== 'object' || value === null || !isPlain(value)) return value;
  if (isReason(value)) return reasonAsShown(around, value);
  const hidden =
    'operationId' in value && typeof value.operationId === 'string' ? reading.in(value.operationId) : around;
  const shown = Object.entries(value).filter(([name]) => {
    const found = classOf(name, value);
    return !found || !hidden.has(found);
  });
  return Object.fromEntries(shown.map(([name, v]) => [name, without(reading, hidden, v)]));
}

/** Neither a file, a moment nor bytes: something that becomes an object of the answer. */
const isPlain = (value: object): boolean =>
  !(value instanceof Date || value instanceof StreamableFile || ArrayBuffer.isView(value));

const marked = [...classOfField]
  .filter(([name]) => name.includes('.'))
  .map(([name, fieldClass]) => ({ names: name.split('.') as [string, string], fieldClass }));

function classOf(name: string, among: object): FieldClass | undefined {
  const own = classOfField.get(name);
  return own ?? marked.find(({ names: [beside, last] }) => last === name && Object.hasOwn(among, beside))?.fieldClass;
}

const isReason = (value: object): value is BrokenRule =>
  'unblockedBy' in value && 'code' in value && typeof value.unblockedBy === 'string';

/** That there is something, and whom to ask: not what. */
function reasonAsShown(hidden: ReadonlySet<FieldClass>, reason: BrokenRule): BrokenRule {
  const found = classOfReasonFor(reason);
  if (!found || !hidden.has(found)) return reason;
  return breachOfRefusal(refusal({ ...onlyTheyMaySayWhy, unblockedBy: reason.unblockedBy }));
}

/** Two reasons of which nothing is shown look the same: how many there are is not shown either. */
const reasonsOnce = (values: unknown[]): unknown[] => {
  const seen = new Set<string>();
  return values.filter((v) => {
    const { name, unblockedBy } = (v ?? {}) as Partial<BrokenRule>;
    if (name !== onlyTheyMaySayWhy.name) return true;
    return !seen.has(unblockedBy!) && seen.add(unblockedBy!);
  });
};
