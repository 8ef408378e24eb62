import { given } from '@homeward/testing';
import { amendManifest } from './amend-manifest';

describe('an amendment', () => {
  it('changes nobody on the list: it asks for the next version', () => given({}).when(amendManifest).then([]));
});
