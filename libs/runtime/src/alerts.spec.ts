import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { exportedFigures, figuresIn } from './testing/exported-figures';

interface Alert {
  alert: string;
  expr: string;
  labels: { severity: string };
  annotations: { summary: string; runbook: string };
}

const root = path.resolve(__dirname, '../../..');
const { groups } = parse(readFileSync(path.join(root, 'deploy/alerts/homeward.rules.yaml'), 'utf8')) as {
  groups: { rules: Alert[] }[];
};
const alerts = groups.flatMap((g) => g.rules);
const pages = readdirSync(path.join(root, 'docs/runbooks'));

describe('the alarms', () => {
  it.each(alerts.map((a) => [a.alert, a] as const))('%s has a page that says what to do', (name, { annotations }) => {
    expect(annotations.runbook).toBe(`docs/runbooks/${name}.md`);
    expect(pages).toContain(`${name}.md`);
    expect(readFileSync(path.join(root, annotations.runbook), 'utf8')).toMatch(
      /^# \w+\n[\s\S]+## Look at\n[\s\S]+## Do\n/,
    );
  });

  it('have no page without an alert', () =>
    expect(pages).toEqual(alerts.map((a) => `${a.alert}.md`).sort((a, b) => (a < b ? -1 : 1))));

  it('query only figures that are exported', async () => {
    const exported = await exportedFigures();
    const asked = alerts.flatMap((a) => figuresIn(a.expr));
    expect(asked.length).toBeGreaterThan(9);
    expect(asked.filter((name) => !exported.has(name))).toEqual([]);
  });
});
