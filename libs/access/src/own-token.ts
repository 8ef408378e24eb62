import type { JWTPayload } from 'jose';
import { audienceOf, peopleAudience } from './resources';
import { isProgram, programRoles, type Role } from './roles';

/**
 * A genuine token that was not issued for this service. Its message may be shown: it names the resource, and nothing of the
 * token.
 */
export class NotForHere extends Error {}

/**
 * Refuses a genuine token that was not issued for this service. A person's is for all services; a program's is for one.
 * A token for several services would give access to more than one, so it is refused everywhere.
 * @throws NotForHere
 */
export function demandOwnToken(payload: JWTPayload, roles: readonly Role[], service: string): void {
  const program = isProgram(roles);
  if (program && !roles.every((role) => programRoles.includes(role)))
    throw new NotForHere('This token has roles of a person and of a program.');
  if (program && (payload.sub === undefined || payload['client_id'] !== payload.sub))
    throw new NotForHere('This token has the role of a program, and was not issued to one.');
  const wanted = program ? audienceOf(service) : peopleAudience;
  const named = [payload.aud].flat().filter((audience) => audience?.startsWith('urn:homeward:'));
  if (named.length !== 1 || named[0] !== wanted)
    throw new NotForHere(`This token is not for here: ask for one with resource=${wanted}, and no other.`);
}
