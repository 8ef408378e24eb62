import { given } from '@homeward/testing';
import { evolve } from '../model/medical-file';
import { aCheck } from '../testing/an-examination';
import { standAlone } from './stand-alone';

describe('a file whose merge is undone', () => {
  it('says again what it said, and is as it was', () => {
    given(aCheck())
      .when(standAlone)
      .then([{ type: 'StandsAlone', personId: 'p' }]);
    expect(evolve(aCheck(), { type: 'StandsAlone', personId: 'p' })).toEqual(aCheck());
  });
});
