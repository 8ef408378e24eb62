import type { Decision } from './decision';
import type { Refusal } from './refusal';
import { breachOf, type BrokenRule } from './rule';

/** A command broke rules (HTTP 409). */
export class RulesBroken extends Error {
  constructor(readonly broken: BrokenRule[]) {
    super('Rules are not met.');
  }
}

export const breachOfRefusal = (refusal: Refusal): BrokenRule => breachOf(refusal, undefined as never);

/** The facts that a decision leads to. @throws RulesBroken when it is a refusal */
export function factsOf<Fact>(decision: Decision<Fact>): Fact[] {
  if (!decision.accepted) throw new RulesBroken(decision.broken);
  return decision.events;
}

/** The thing changed since the caller looked (HTTP 412). */
export class StaleVersion extends Error {
  constructor(readonly currentVersion: number) {
    super('It has changed since you read it.');
  }
}

/** A change to something that exists must name the version it is based on (HTTP 428). */
export class VersionMissing extends Error {
  constructor() {
    super('Send If-Match with the version that you read.');
  }
}

/** The `Idempotency-Key` was used for another request (HTTP 422). */
export class KeyUsedBefore extends Error {
  constructor() {
    super('This Idempotency-Key was used for another request.');
  }
}

/** It does not exist, or the caller may not know that it does (HTTP 404). */
export class NotFound extends Error {
  constructor(what: string) {
    super(`${what} not found.`);
  }
}
