import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { map, type Observable } from 'rxjs';

interface Reply {
  header(name: string, value: string): unknown;
}

/** Gives every page a `Link` to the next one (RFC 8288), so that no list can forget it. */
@Injectable()
export class PageLinks implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType() !== 'http') return next.handle();
    const http = context.switchToHttp();
    const { url, method } = http.getRequest<{ url: string; method: string }>();
    return next.handle().pipe(
      map((answer: unknown) => {
        const cursor = nextOf(answer);
        if (cursor && method === 'GET') http.getResponse<Reply>().header('link', linkTo(url, cursor));
        return answer;
      }),
    );
  }
}

const nextOf = (answer: unknown): string | undefined => {
  const page = answer as { items?: unknown; next?: unknown } | undefined | null;
  return Array.isArray(page?.items) && typeof page.next === 'string' ? page.next : undefined;
};

function linkTo(requested: string, cursor: string): string {
  const url = new URL(requested, 'http://here');
  url.searchParams.set('after', cursor);
  return `<${url.pathname.split('/').pop()}${url.search}>; rel="next"`;
}
