import { SetMetadata, applyDecorators } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import type { Action } from './policy';

export const accessKey = 'homeward:access';
export const publicKey = 'homeward:public';
export const endsWithTokenKey = 'homeward:ends-with-token';

/**
 * What a caller must be allowed to do to use this endpoint. Every endpoint has one, or is declared `@Public`. The
 * OpenAPI document repeats it as `x-access`, so that a test of all endpoints needs no list of its own.
 */
export const Access = (action: Action): MethodDecorator =>
  applyDecorators(SetMetadata(accessKey, action), ApiExtension('x-access', action));

/** An endpoint that needs no token, and why. */
export const Public = (why: string): MethodDecorator & ClassDecorator =>
  applyDecorators(SetMetadata(publicKey, why), ApiExtension('x-access', 'public'));

/** An answer that goes on until its reader leaves, or their token or the assignment that opened it ends. */
export const EndsWithToken = (): MethodDecorator => SetMetadata(endsWithTokenKey, true);
