import http from 'node:http';
import { gzipSync } from 'node:zlib';
import { percent, row, type Measured } from './line';
import { aCase, anOperation, register } from './people';

const kilobytes = (bytes: number): string => `${(bytes / 1_000).toFixed(1)} kB`;

/** Line 8: bytes of a page of people on the line, beside the same bytes in gzip. */
export async function compressing({ api, sample, quick }: Measured): Promise<void> {
  const world = await anOperation(api, sample);
  const caseId = await aCase(world);
  for (let n = 0; n < (quick ? 50 : 200); n++) await register(api, caseId, n);
  const token = await api.token('registration-officer');
  const url = `${api.url}/api/registration/people?operationId=${world.operationId}&limit=200`;
  const get = (encoding: string): Promise<{ body: Buffer; encoding?: string }> =>
    new Promise((resolve, reject) => {
      const headers = { authorization: `Bearer ${token}`, 'accept-encoding': encoding };
      const request = http.get(url, { headers }, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part)).on('error', reject);
        answer.on('end', () => resolve({ body: Buffer.concat(parts), encoding: answer.headers['content-encoding'] }));
      });
      request.on('error', reject);
    });
  const [plain, small] = [await get('identity'), await get('br, gzip')];
  const here = `${kilobytes(small.body.length)} (${small.encoding ?? 'not compressed'})`;
  const beside = `plain ${kilobytes(plain.body.length)}, gzip ${kilobytes(gzipSync(plain.body).length)}`;
  row('8  a page of people', here, beside, percent(small.body.length, plain.body.length), 'compressed');
}
