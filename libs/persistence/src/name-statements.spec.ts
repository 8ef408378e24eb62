import { nameStatements } from './name-statements';

describe('the names of statements', () => {
  it('are the same for the same text, and different for another', () => {
    const name = nameStatements();
    expect(name({ sql: 'SELECT 1' })).toBe(name({ sql: 'SELECT 1' }));
    expect(name({ sql: 'SELECT 2' })).not.toBe(name({ sql: 'SELECT 1' }));
  });
  it('are limited in number, so that a connection does not cache statements without end', () => {
    const name = nameStatements();
    const all = Array.from({ length: 1_000 }, (_, i) => name({ sql: `SELECT ${i}` }));
    expect(new Set(all).size).toBeLessThan(400);
    expect(all.at(-1)).toBe('');
  });
});
