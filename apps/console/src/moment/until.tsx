import { Moment } from './moment';
import { dayMeant } from './day-meant';

/** The end of what is valid: a day where a day was recorded, otherwise a time. */
export const Until = ({ at }: { at: string | undefined }) => <Moment at={at && dayMeant(at)} />;
