import { bootService, endOver, logger } from '@homeward/runtime';
import { AssignedUsers } from './assigned-users';
import { readIdentityConfig } from './config';
import { IdentityModule } from './identity.module';
import { mountProvider } from './mount-provider';

try {
  const config = readIdentityConfig(process.env);
  const users = new AssignedUsers(config.assignmentsFile, logger('identity').warn);
  users.check();
  void bootService({
    name: 'identity',
    module: IdentityModule.with(config, users),
    prepare: mountProvider,
    describe: false,
  });
} catch (error) {
  endOver(error as Error);
}
