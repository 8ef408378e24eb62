import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { newId } from '@homeward/kernel';
import type { Message } from '@homeward/messaging';
import { asToday, todaysType } from './upcast';

/** A published class: its name with version, and the stream it travels on. */
export interface Contract<T extends object = object> {
  new (): T;
  readonly type: string;
  readonly stream: string;
}

const registry = new Map<string, Contract>();

/** Publishes a class as one version of a message. Published versions are frozen; see `examples/`. */
export const publishedAs =
  (type: string, stream: string) =>
  <T extends new () => object>(target: T): T => {
    Object.assign(target, { type, stream });
    registry.set(type, target as unknown as Contract);
    return target;
  };

export const allContracts = (): Contract[] => [...registry.values()];

/** @throws when nobody publishes it: a consumer with a misspelt pattern does not start */
export function streamOf(type: string): string {
  const contract = registry.get(type);
  if (!contract) throw new Error(`No contract is published as "${type}".`);
  return contract.stream;
}

/** The payload does not have the published shape. Names fields, never values. */
export class ContractBroken extends Error {
  constructor(type: string, fields: string[]) {
    super(`${type}: ${fields.join(', ')}`);
    this.name = 'ContractBroken';
  }
}

function check(type: string, data: unknown): object {
  const contract = registry.get(type);
  if (!contract) throw new ContractBroken(type, ['unknown version']);
  const value = plainToInstance(contract, data as object);
  const errors = validateSync(value, { forbidUnknownValues: true });
  if (errors.length > 0)
    throw new ContractBroken(
      type,
      errors.map((e) => e.property),
    );
  return value;
}

/**
 * Reads a payload against its published class, and as today's version of it where there is a newer one; fields that a
 * newer publisher added are left alone. @throws ContractBroken
 */
export function readContract(type: string, data: unknown): object {
  const published = check(type, data);
  const today = todaysType(type);
  return today === type ? published : check(today, asToday(type, data));
}

/** Who caused a message: the caller of the endpoint, or the message that a consumer acted on. */
export interface Origin {
  correlationId: string;
  causationId?: string;
  traceparent?: string;
}

/**
 * A message ready for the outbox, checked against its class before anyone depends on it.
 * @param key id of the person or flight it is about
 */
export function messageOf<T extends object>(
  contract: new () => T,
  key: string,
  data: T,
  at: Date,
  source: string,
  origin: Origin,
): Message {
  const { type, stream } = contract as unknown as Contract;
  check(type, data);
  return {
    id: newId(),
    type,
    stream,
    key,
    time: at.toISOString(),
    source,
    correlationId: origin.correlationId,
    causationId: origin.causationId,
    traceparent: origin.traceparent,
    data,
  };
}
