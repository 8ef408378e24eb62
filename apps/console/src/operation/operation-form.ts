import type { Operation } from '../api/shapes';
import { isChosen, type Chosen } from '../shell/chosen';

export const demandedPurposes = ['EMBASSY_SHARING', 'CARRIER_SHARING'] as const;

/** What a state demands by law, and since when. */
export const blankDemand = () => ({
  purpose: '' as (typeof demandedPurposes)[number] | '',
  state: '',
  source: '',
  since: '',
});
export type DemandForm = ReturnType<typeof blankDemand>;

export const blankOperation = {
  name: '',
  modality: '' as 'VHR' | 'AVR' | '',
  requestingGovernment: '',
  requestDate: '',
  corridor: '',
  hostCountry: '',
  /** Empty: as many as the platform has for every operation. */
  yesBearsDays: '' as number | '',
  demandedByLaw: [] as DemandForm[],
};
export type OperationForm = typeof blankOperation;

export const formOfOperation = (o: Operation): OperationForm => ({
  name: o.name,
  modality: o.modality as 'VHR',
  requestingGovernment: o.requestingGovernment,
  requestDate: o.requestDate,
  corridor: o.corridor.join(' '),
  hostCountry: o.hostCountry ?? '',
  yesBearsDays: o.yesBearsDays ?? '',
  demandedByLaw: (o.demandedByLaw ?? []) as DemandForm[],
});

/** A form in which everything is chosen that has to be. */
export type ReadyOperation = Chosen<OperationForm, 'modality'>;
export const isReady = (form: OperationForm): form is ReadyOperation =>
  isChosen(form, 'modality') && form.demandedByLaw.every((demand) => isChosen(demand, 'purpose'));

/** The form as the endpoint reads it: an operation that is changed keeps nothing that is not sent. */
export const operationRequest = ({ corridor, hostCountry, yesBearsDays, demandedByLaw, ...rest }: ReadyOperation) => ({
  ...rest,
  corridor: corridor
    .toUpperCase()
    .split(/[^A-Z]+/)
    .filter(Boolean),
  ...(hostCountry && { hostCountry: hostCountry.toUpperCase() }),
  ...(yesBearsDays !== '' && { yesBearsDays }),
  ...(demandedByLaw.length > 0 && {
    demandedByLaw: demandedByLaw.flatMap((demand) =>
      isChosen(demand, 'purpose') ? [{ ...demand, state: demand.state.toUpperCase() }] : [],
    ),
  }),
});
