import { readdirSync } from 'node:fs';
import path from 'node:path';
import { everyLifecycle } from './every-lifecycle';

const lifecycles = everyLifecycle();

describe('the lifecycles of the product', () => {
  it('are as many as have a page in docs/states', () => {
    const pages = readdirSync(path.resolve(__dirname, '../../../docs/states')).filter((page) => page !== 'README.md');
    expect(lifecycles).toHaveLength(pages.length);
  });
  it('each have steps', () => expect(lifecycles.filter(({ steps }) => steps.length === 0)).toEqual([]));
  it('include facts from elsewhere', () =>
    expect(lifecycles.find(({ name }) => name === 'consentLifecycle')?.steps).toContain('mark-stale'));
});
