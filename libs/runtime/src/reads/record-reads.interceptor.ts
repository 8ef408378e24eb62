import { Inject, Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { map, type Observable } from 'rxjs';
import {
  accessKey,
  classesShownTo,
  isReading,
  policy,
  showsPeople,
  type Action,
  type Caller,
  type Permission,
} from '@homeward/access';
import { DependencyAway, newId, type Clock } from '@homeward/kernel';
import { Metrics } from '../metrics';
import { CLOCK, READS } from '../tokens';
import { peopleIn } from './people-in';
import type { ReadSpool } from './read-spool';

interface Request {
  method: string;
  params?: Record<string, string>;
  caller?: Caller;
  /** People whom the answer shows without naming their ids: a sheet, a page to print. */
  shows?: { people: string[]; to?: string };
}

/** Says of an answer that is text or a file whom it shows. @param to the partner for whom a service asks */
export const answerShows = (request: object, people: string[], to?: string): void => {
  (request as Request).shows = { people, to };
};

/** Writes down who saw whom, with every answer of every endpoint, before it leaves. */
@Injectable()
export class RecordReads implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    @Inject(READS) private readonly spool: ReadSpool | undefined,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly metrics: Metrics,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const spool = this.spool;
    const action =
      context.getType() === 'http'
        ? this.reflector.getAllAndOverride<Action | undefined>(accessKey, [context.getHandler(), context.getClass()])
        : undefined;
    if (!spool || !action || !showsPeople(action)) return next.handle();
    const request = context.switchToHttp().getRequest<Request>();
    return next.handle().pipe(
      map((answer: unknown) => {
        this.record(spool, action, request, answer);
        return answer;
      }),
    );
  }

  private record(spool: ReadSpool, action: Action, request: Request, answer: unknown): void {
    const { caller, shows, params } = request;
    if (!caller || (caller.roles.includes('service') && !shows)) return; // a service decides; it shows nothing to anybody
    const people = peopleIn(answer, new Set(shows?.people));
    if (params?.['personId']) people.add(params['personId']);
    if (people.size === 0) return;
    const { roles, purpose }: Permission = policy[action];
    try {
      spool.add({
        id: newId(),
        at: this.clock.now().toISOString(),
        by: shows?.to ?? caller.id,
        roles: caller.roles.filter((role) => roles.includes(role)),
        purpose,
        action,
        classes: classesShownTo(caller.roles, action),
        people: [...people],
        emergency: caller.emergency,
      });
    } catch (error) {
      this.metrics.readUnrecorded();
      // What was done stays done, and its answer is sent: it may be a no. What only shows something is not shown.
      if (isReading(request.method, action)) throw new DependencyAway('the record of reads', { cause: error });
    }
  }
}
