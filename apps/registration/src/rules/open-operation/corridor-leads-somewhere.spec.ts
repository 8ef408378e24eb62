import { openOperation } from '../../open-operation/open-operation';
import { anOperationAskedFor } from '../../testing/commands';

describe('a corridor', () => {
  it('needs a place to arrive', () =>
    expect(openOperation(undefined, anOperationAskedFor({ corridor: ['BEY'] }))).toMatchObject({
      accepted: false,
      broken: [{ name: 'corridor-leads-somewhere' }],
    }));
  it('does not come back to where it began', () =>
    expect(openOperation(undefined, anOperationAskedFor({ corridor: ['BEY', 'ADD', 'BEY'] }))).toMatchObject({
      accepted: false,
      broken: [{ name: 'corridor-leads-somewhere' }],
    }));
  it('may have a stop on the way', () =>
    expect(openOperation(undefined, anOperationAskedFor({ corridor: ['BEY', 'PZU', 'ADD'] }))).toMatchObject({
      accepted: true,
    }));
});
