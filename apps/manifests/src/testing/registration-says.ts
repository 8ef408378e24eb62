import type { testService } from '@homeward/testing';
import { AskDocumentNumbers } from '../assign-escort/ask-document-numbers';

/** What registration says of the number of every document from here on: no traveller has one, but those with these numbers. */
export const registrationSays = (
  { app }: Pick<Awaited<ReturnType<typeof testService>>, 'app'>,
  ...ofTravellers: string[]
): jest.SpyInstance =>
  jest
    .spyOn(app.get(AskDocumentNumbers), 'compare')
    .mockImplementation((number) =>
      Promise.resolve({ key: number, travellers: ofTravellers.includes(number) ? 1 : 0 }),
    );
