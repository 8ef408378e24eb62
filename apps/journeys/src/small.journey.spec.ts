import { itComesOutExactly } from './testing/comes-out-exactly';

describe('one charter, Beirut to Port Sudan and Addis Ababa', () => itComesOutExactly('small'));
