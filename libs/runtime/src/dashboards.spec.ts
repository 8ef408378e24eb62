import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { exportedFigures, figuresIn } from './testing/exported-figures';

interface Panel {
  title: string;
  description: string;
  targets: { expr: string }[];
}

const root = path.resolve(__dirname, '../../..');
const folder = path.join(root, 'deploy/grafana/dashboards');
const panels = readdirSync(folder).flatMap((file) =>
  (JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as { panels: Panel[] }).panels.map(
    (panel) => [`${file}: ${panel.title}`, panel] as const,
  ),
);

describe('the dashboards', () => {
  it('are there', () => expect(panels.length).toBeGreaterThan(10));

  it.each(panels)('%s queries only figures that are exported', async (_, { targets }) => {
    const exported = await exportedFigures();
    for (const { expr } of targets) {
      expect(figuresIn(expr).filter((name) => !exported.has(name))).toEqual([]);
      expect(figuresIn(expr).length || expr.includes('up{')).toBeTruthy();
    }
  });

  it.each(panels)('%s says what it shows, and names only pages that exist', (_, { description }) => {
    const page = /runbook (\w+)/i.exec(description)?.[1];
    expect(description).not.toBe('');
    expect(page === undefined || existsSync(path.join(root, 'docs/runbooks', `${page}.md`))).toBe(true);
  });
});
