import { itComesOutExactly } from './testing/comes-out-exactly';

describe('one charter of fourteen, Tripoli to Bamako and Banjul, from three sheets of 2,080 people', () =>
  itComesOutExactly('medium'));
