import type { BrokenRule } from './rule';

/** A command met rules that stand against it (HTTP 409). */
export class RulesBroken extends Error {
  constructor(readonly broken: BrokenRule[]) {
    super('Rules are not met.');
  }
}

/** The thing changed since the caller looked (HTTP 412). */
export class StaleVersion extends Error {
  constructor(readonly currentVersion: number) {
    super('It has changed since you looked.');
  }
}

/** A change to something that exists has to name the version it was decided on (HTTP 428). */
export class VersionMissing extends Error {
  constructor() {
    super('Send If-Match with the version you saw.');
  }
}

/** The `Idempotency-Key` was sent before with something else (HTTP 422). */
export class KeyUsedBefore extends Error {
  constructor() {
    super('This Idempotency-Key was used for another request.');
  }
}

/** It is not there, or the caller may not know that it is (HTTP 404). */
export class NotFound extends Error {
  constructor(what: string) {
    super(`${what} not found.`);
  }
}
