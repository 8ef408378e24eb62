import { airport } from './en/airport';
import { charts } from './en/charts';
import { codes } from './en/codes';
import { flights } from './en/flights';
import { offline } from './en/offline';
import { people } from './en/people';
import { peopleList } from './en/people-list';
import { queues } from './en/queues';
import { returning } from './en/returning';
import { shell } from './en/shell';
import { story } from './en/story';
import { telling } from './en/telling';
import { today } from './en/today';

export const en = {
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
} as const;
