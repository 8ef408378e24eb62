import { SetMetadata } from '@nestjs/common';
import type { Action } from './policy';

export const accessKey = 'homeward:access';
export const publicKey = 'homeward:public';

/** What a caller must be allowed to do to open this door. Every door has one, or is declared `@Public`. */
export const Access = (action: Action): MethodDecorator => SetMetadata(accessKey, action);

/** A door that needs no token, and why. */
export const Public = (why: string): MethodDecorator & ClassDecorator => SetMetadata(publicKey, why);
