import { keepSharing } from './keep-sharing.decision';

describe('what the carrier is shown of somebody', () => {
  it('ends with a no to that, or to any use of data, and begins again with a yes to the same', () => {
    expect(keepSharing('CARRIER_SHARING', true)).toEqual({ carrierNo: true });
    expect(keepSharing('DATA_PROCESSING', true)).toEqual({ dataNo: true });
    expect(keepSharing('CARRIER_SHARING', false)).toEqual({ carrierNo: false });
    expect(keepSharing('DATA_PROCESSING', false)).toEqual({ dataNo: false });
  });
  it('is touched by no other purpose', () => expect(keepSharing('RETURN', true)).toBeUndefined());
});
