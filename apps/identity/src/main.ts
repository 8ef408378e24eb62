import { bootService, endOver } from '@homeward/runtime';
import { readIdentityConfig } from './config';
import { IdentityModule } from './identity.module';
import { mountProvider } from './mount-provider';

try {
  const config = readIdentityConfig(process.env);
  void bootService({ name: 'identity', module: IdentityModule.with(config), prepare: mountProvider, describe: false });
} catch (error) {
  endOver(error as Error);
}
