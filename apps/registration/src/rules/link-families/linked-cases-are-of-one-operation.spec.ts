import { brokenBy } from '@homeward/kernel';
import { rulesForLinkingACase } from '../../link-families/link-case.decision';

const broken = (operationId: string, caseOperationId: string) =>
  brokenBy(rulesForLinkingACase, { operationId, caseOperationId }).map((b) => b.name);

describe('a family', () => {
  it('is not spread over two operations', () =>
    expect(broken('one', 'other')).toEqual(['linked-cases-are-of-one-operation']));
  it('may be spread over cases of one', () => expect(broken('one', 'one')).toEqual([]));
});
