import { prepareTopics } from '@homeward/deployment';

/** Creates the topics of the catalogue. @throws Sentence */
export const topics = async (env: NodeJS.ProcessEnv): Promise<string> =>
  `${await prepareTopics(env, (line) => console.log(line))} topics are there.`;
