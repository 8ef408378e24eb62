import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { root, services } from './services';

interface Prometheus {
  scrape_configs: { job_name: string; dns_sd_configs: { names: string[]; port: number }[] }[];
}
interface Compose {
  services: Record<string, { ports?: string[]; environment?: Record<string, unknown> }>;
}

const read = <T>(file: string): T => parse(readFileSync(path.join(root, file), 'utf8'), { merge: true }) as T;

describe('the Prometheus of the containers', () => {
  const { scrape_configs: jobs } = read<Prometheus>('deploy/prometheus/prometheus.yml');
  const { gateway } = read<Compose>('docker-compose.yml').services;
  const portOf = Object.fromEntries(
    jobs
      .find((job) => job.job_name === 'homeward')!
      .dns_sd_configs.flatMap(({ names, port }) => names.map((name) => [name, port])),
  );

  it('scrapes every service, and the gateway at its port for figures', () =>
    expect(portOf).toEqual({
      ...Object.fromEntries(services.map(({ name }) => [name, 4000])),
      gateway: gateway!.environment!['METRICS_PORT'],
    }));

  it('scrapes the gateway on a port that is not published', () => {
    expect(gateway!.ports).toEqual([expect.stringMatching(/:4000$/)]);
    expect(portOf['gateway']).not.toBe(4000);
  });
});
