/** Who an escort is, as an airline has to know it. */
export const aNamedEscort = {
  name: 'Almaz Nurse',
  documentNumber: 'EP7001',
  sex: 2,
  dateOfBirth: '1984-02-29',
  nationality: 'ETH',
};
