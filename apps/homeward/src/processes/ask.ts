import http from 'node:http';

/** Sends a request to a program of ours on this machine. (`fetch` would cost the supervisor 8 MB for good.) */
export const ask = (port: number, path: string): Promise<{ ok: boolean; body: string }> =>
  new Promise((resolve) => {
    const away = (): void => resolve({ ok: false, body: '' });
    const request = http.get({ host: '127.0.0.1', port, path, timeout: 2_000, agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => (body += text));
      response.on('end', () => resolve({ ok: response.statusCode === 200, body }));
      response.on('error', away);
    });
    request.on('timeout', () => request.destroy());
    request.on('error', away);
  });
