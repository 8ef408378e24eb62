/** A family of which something is said, with those who are in it. */
export interface DescribeFamily {
  familyId: string;
  operationId: string;
  members: string[];
}
