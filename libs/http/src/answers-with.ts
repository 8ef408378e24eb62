import { Header, ParseEnumPipe, applyDecorators } from '@nestjs/common';
import { ApiOkResponse, ApiParam } from '@nestjs/swagger';

/** The answer is no JSON: sends its type, and says so in the description. */
export const AnswersWith = (type: 'text/csv' | 'text/html' | 'application/pdf'): MethodDecorator =>
  applyDecorators(
    ApiOkResponse({ content: { [type]: { schema: { type: 'string' } } } }),
    Header('content-type', type === 'application/pdf' ? type : `${type}; charset=utf-8`),
  );

/** Describes a part of the path that is one of some words; `oneOf` is the pipe that reads it. */
export const ApiOneOf = (name: string, words: readonly string[]): MethodDecorator =>
  ApiParam({ name, enum: [...words] });

export const oneOf = (words: readonly string[]): ParseEnumPipe =>
  new ParseEnumPipe(Object.fromEntries(words.map((word) => [word, word])));
