import { SetMetadata, applyDecorators } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import type { Action } from './policy';

export const accessKey = 'homeward:access';
export const publicKey = 'homeward:public';

/**
 * What a caller must be allowed to do to open this endpoint. Every endpoint has one, or is declared `@Public`. The service's
 * OpenAPI document repeats it as `x-access`, so that whoever tries all endpoints needs no list of their own.
 */
export const Access = (action: Action): MethodDecorator =>
  applyDecorators(SetMetadata(accessKey, action), ApiExtension('x-access', action));

/** An endpoint that needs no token, and why. */
export const Public = (why: string): MethodDecorator & ClassDecorator =>
  applyDecorators(SetMetadata(publicKey, why), ApiExtension('x-access', 'public'));
