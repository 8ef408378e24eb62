import { Module } from '@nestjs/common';
import { ConsoleConfigController } from './console-config.controller';

/** The one endpoint of its own; everything else is passed on (`set-up-gateway.ts`). */
@Module({ controllers: [ConsoleConfigController] })
export class GatewayModule {}
