/** A service with a database of its own takes a while to start where two cores are busy with others. */
jest.setTimeout(20_000);
