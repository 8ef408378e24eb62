import type { Words } from './words';
import { airport } from './fr/airport';
import { charts } from './fr/charts';
import { codes } from './fr/codes';
import { flights } from './fr/flights';
import { offline } from './fr/offline';
import { people } from './fr/people';
import { peopleList } from './fr/people-list';
import { queues } from './fr/queues';
import { returning } from './fr/returning';
import { shell } from './fr/shell';
import { story } from './fr/story';
import { telling } from './fr/telling';
import { today } from './fr/today';

export const fr: Words = {
  ...shell,
  ...people,
  ...peopleList,
  ...returning,
  ...queues,
  ...flights,
  ...airport,
  ...telling,
  ...story,
  ...offline,
  ...today,
  ...charts,
  codes,
};
