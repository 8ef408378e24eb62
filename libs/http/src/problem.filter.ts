import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import {
  DependencyAway,
  KeyUsedBefore,
  NotFound,
  RulesBroken,
  StaleVersion,
  VersionMissing,
  codesOf,
  isOutOfScope,
  isTransient,
  isUnfitValue,
  isUniqueViolation,
  newId,
} from '@homeward/kernel';
import { OperationHasNoKey, PersonHasNoKey, SealDoesNotOpen } from '@homeward/privacy';
import { ClientLeft } from './client-left';
import { UnreadableRequest } from './read-request';
import type { Problem } from './problem';

interface Reply {
  status(code: number): Reply;
  header(name: string, value: string): Reply;
  send(body: unknown): void;
}
type Log = (text: string, fields: object) => void;

/** Turns every failure into a problem document. An unexpected one shows an id and nothing else. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const problem = this.describe(error);
    const reply = host.switchToHttp().getResponse<Reply>();
    if (problem.status === 503) reply.header('retry-after', '1');
    reply.status(problem.status).header('content-type', 'application/problem+json').send(problem);
  }

  private describe(error: unknown): Problem {
    if (error instanceof RulesBroken)
      return { ...titled(409, 'rules-not-met', 'The rules for this step are not met.'), broken: error.broken };
    if (error instanceof UnreadableRequest)
      return {
        ...titled(400, 'unreadable', 'The request could not be read.'),
        detail: error.message,
        fields: error.fields,
      };
    if (error instanceof StaleVersion) return titled(412, 'stale', error.message);
    if (error instanceof VersionMissing) return titled(428, 'version-missing', error.message);
    if (error instanceof KeyUsedBefore) return titled(422, 'key-used-before', error.message);
    if ([NotFound, PersonHasNoKey, OperationHasNoKey, SealDoesNotOpen].some((unknown) => error instanceof unknown))
      return titled(404, 'not-found', 'Not found.');
    if (isOutOfScope(error)) return titled(404, 'not-found', 'Not found.');
    if (error instanceof HttpException) return fromNest(error);
    if (error instanceof ClientLeft) return titled(499, 'client-left', error.message);
    if (isUniqueViolation(error)) return titled(409, 'taken', 'It is there already, under another id.');
    const instance = newId();
    const transient = error instanceof DependencyAway || isTransient(error);
    const { name, stack } = error as Error;
    // The message may quote what somebody typed: keep only the kind of error and where it came from.
    this.log('request failed', {
      problemId: instance,
      error: name,
      code: codesOf(error).join(' '),
      at: stack
        ?.split('\n')
        .filter((l) => /^\s+at /.test(l))
        .slice(0, 6),
    });
    if (isUnfitValue(error)) return { ...titled(400, 'unreadable', 'A value could not be kept.'), instance };
    return transient
      ? { ...titled(503, 'dependency-away', 'Something this step needs does not answer. Try again.'), instance }
      : { ...titled(500, 'unexpected', 'Something went wrong. Quote the id when you ask for help.'), instance };
  }
}

const titled = (status: number, type: string, title: string): Problem => ({
  type: `urn:homeward:${type}`,
  title,
  status,
});

/** Nest's message quotes the address, in which somebody may have typed a name. */
function fromNest(error: HttpException): Problem {
  const status = error.getStatus();
  const title = status === 404 ? 'Not found.' : status >= 500 ? 'Something went wrong.' : error.message;
  return titled(status, `http-${status}`, title);
}
