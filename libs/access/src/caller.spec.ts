import { withoutCommand } from './caller';

describe('what follows from a command', () => {
  it('has its caller, and neither its key nor the version it named', () =>
    expect(
      withoutCommand({
        id: 'officer',
        roles: [],
        correlationId: 'c',
        commandId: 'k',
        requestHash: 'h',
        expectedVersion: 3,
      }),
    ).toEqual({ id: 'officer', roles: [], correlationId: 'c' }));
});
