import 'reflect-metadata';
import { bootService } from '@homeward/runtime';
import metadata from './metadata';
import { RegistrationModule } from './registration.module';
import { PreviewForgetting } from './forget-previews/preview-forgetting';
import { GuardianSearch } from './look-for-guardians/guardian-search';
import { RelationsSending } from './look-for-guardians/relations-sending';
import { KeyMaking } from './make-keys-again/key-making';
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
    consumes: true,
    keyFiles: ['MASTER_KEY_FILE', 'BLIND_INDEX_KEY_FILE'],
    keys: (db) => new PersonKeys(db),
    check: async (db) => new PersonKeys(db).checkMaster(),
    tidy: (_db, _vault, app) => app.get(PreviewForgetting).run(),
    // Beside the work: a large register takes minutes, and what is not done yet is done at the next start.
    prepare: async (app) => {
      const works: { run(): Promise<number> }[] = [
        app.get(NumberReading),
        app.get(KeyMaking),
        app.get(GuardianSearch),
        app.get(RelationsSending),
      ];
      for (const work of works)
        void work
          .run()
          .catch((error: Error) => console.error(`registration: ${work.constructor.name} ended: ${error.name}`));
    },
  });
