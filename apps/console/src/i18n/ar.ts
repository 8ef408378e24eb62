import type { Words } from './words';
import { airport } from './ar/airport';
import { charts } from './ar/charts';
import { codes } from './ar/codes';
import { flights } from './ar/flights';
import { offline } from './ar/offline';
import { people } from './ar/people';
import { peopleList } from './ar/people-list';
import { queues } from './ar/queues';
import { returning } from './ar/returning';
import { shell } from './ar/shell';
import { story } from './ar/story';
import { telling } from './ar/telling';
import { today } from './ar/today';

export const ar: Words = {
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
