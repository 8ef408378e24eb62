import { bootService } from '@homeward/runtime';
import { GatewayModule } from './gateway.module';
import { setUpGateway } from './set-up-gateway';

void bootService({ name: 'gateway', module: GatewayModule, prepare: setUpGateway, describe: false });
