/** A guardian as a counsellor names them. */
export interface GuardianForm {
  /** Of the family; empty when they are registered nowhere. */
  personId: string;
  name: string;
  telephone: string;
  relation: string;
}

export const noGuardian: GuardianForm = { personId: '', name: '', telephone: '', relation: '' };

/** As it is sent; nothing where nobody is named: then it is the person with whom the session was held. */
export const guardianRequest = ({ personId, name, telephone, relation }: GuardianForm) => {
  if (personId) return { personId };
  return name ? { name, telephone, relation } : undefined;
};
