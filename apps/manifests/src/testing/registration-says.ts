import type { testService } from '@homeward/testing';
import { AskDocumentNumbers } from '../assign-escort/ask-document-numbers';

/**
 * What registration says of everybody from here on: no traveller has their document, but those with these numbers; and whoever has
 * "LIKELY" in their number resembles one.
 */
export const registrationSays = (
  { app }: Pick<Awaited<ReturnType<typeof testService>>, 'app'>,
  ...ofTravellers: string[]
): jest.SpyInstance =>
  jest.spyOn(app.get(AskDocumentNumbers), 'compare').mockImplementation(({ number }) =>
    Promise.resolve({
      key: number,
      travellers: ofTravellers.includes(number) ? 1 : 0,
      likely: number.includes('LIKELY') ? 1 : 0,
    }),
  );
