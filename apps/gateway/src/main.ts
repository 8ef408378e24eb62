import { bootService } from '@homeward/runtime';
import { GatewayModule } from './gateway.module';
import { openGate } from './open-gate';

void bootService({ name: 'gateway', module: GatewayModule, prepare: openGate, describe: false });
