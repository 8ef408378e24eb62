/** What somebody has said no to of what the carrier would be shown of them; it is shown nothing after either. */
export interface SharingSaid {
  carrierNo?: boolean;
  dataNo?: boolean;
}

/** What is kept of a yes or no that touches what the carrier is shown: nothing of one to another purpose. */
export function keepSharing(purpose: string, isNo: boolean): SharingSaid | undefined {
  if (purpose === 'CARRIER_SHARING') return { carrierNo: isNo };
  if (purpose === 'DATA_PROCESSING') return { dataNo: isNo };
  return undefined;
}
