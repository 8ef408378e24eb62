import 'reflect-metadata';
import { bootService } from '@homeward/runtime';
import metadata from './metadata';
import { RegistrationModule } from './registration.module';
import { forgetPreviews } from './forget-previews/delete-old-previews';
import { NumberReading } from './read-numbers-again/number-reading';
import { PersonKeys } from './storage/person-keys';
import { rewrap } from './rewrap/main';
import { openDatabase } from './storage/prisma';

if (process.argv[2] === 'rewrap') void rewrap();
else
  void bootService({
    name: 'registration',
    module: RegistrationModule,
    metadata,
    openDatabase,
    sealClass: 'identity',
    keyFiles: ['MASTER_KEY_FILE', 'BLIND_INDEX_KEY_FILE'],
    keys: (db) => new PersonKeys(db),
    check: async (db) => new PersonKeys(db).checkMaster(),
    tidy: forgetPreviews,
    prepare: async (app) => {
      // Beside the work: a large register takes minutes, and what is not done yet is done at the next start.
      void app
        .get(NumberReading)
        .run()
        .catch((error: Error) => console.error(`registration: reading numbers again: ${error.name}`));
    },
  });
