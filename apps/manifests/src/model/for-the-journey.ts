/** A yes or no to another purpose, such as sharing with an embassy, says nothing about the journey. */
export const isForTheJourney = (purpose: string): boolean => purpose === 'RETURN';
