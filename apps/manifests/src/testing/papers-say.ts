import type { testService } from '@homeward/testing';
import { AskPapers } from '../assign-escort/ask-papers';

/** What registration says of every paper from here on: no traveller has one, but those with these numbers. */
export const papersSay = (
  { app }: Pick<Awaited<ReturnType<typeof testService>>, 'app'>,
  ...ofTravellers: string[]
): jest.SpyInstance =>
  jest
    .spyOn(app.get(AskPapers), 'compare')
    .mockImplementation((number) => Promise.resolve({ key: number, ofATraveller: ofTravellers.includes(number) }));
