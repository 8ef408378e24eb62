import type { Column } from '../list/paged-table';
import { Code } from '../moment/code';
import { Avatar } from '../person-name/avatar';
import { PersonName } from '../person-name/person-name';

interface Named {
  personId: string;
  familyName: string;
  givenNames: string;
  nativeName?: string;
  band?: string;
}

export const nameColumn = <P extends Named>(name: string, width: string): Column<P> => ({
  name,
  width,
  plain: true,
  cell: ({ personId, familyName: family, givenNames: given, nativeName: native, band }) => (
    <span className="person-line">
      <Avatar names={{ family, given, native }} tone={band && band !== 'ADULT' ? 'child' : 'person'} />
      <PersonName names={{ family, given, native }} personId={personId} />
    </span>
  ),
});

export const codeColumn = <P extends { code: string }>(name: string): Column<P> => ({
  name,
  width: '9.5rem',
  plain: true,
  cell: ({ code }) => (
    <b>
      <Code>{code}</Code>
    </b>
  ),
});
