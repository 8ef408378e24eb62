import { bootService } from '@homeward/runtime';
import { readIdentityConfig } from './config';
import { IdentityModule } from './identity.module';
import { mountProvider } from './mount-provider';

/** Wrong configuration: the supervisor does not try again. */
const exitConfiguration = 78;

try {
  const config = readIdentityConfig(process.env);
  void bootService({ name: 'identity', module: IdentityModule.with(config), prepare: mountProvider, describe: false });
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = exitConfiguration;
}
