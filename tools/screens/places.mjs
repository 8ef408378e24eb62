/**
 * Every screen, with a user who may see it. `opens` are the dialogs that are taken too, each kind once; `tab` is the view that is
 * chosen on the page.
 * @returns {{ name: string, user: string, path: string, opens?: boolean, tab?: number }[]}
 */
export function placesOf({ op, flight, person, child, sheet, file }) {
  const o = `/o/${op}`;
  const as = (user, screens) =>
    screens.map(([name, path, opens = false, tab]) => ({
      name: `${user}-${name}`,
      user,
      path: `${o}${path}`,
      opens,
      tab,
    }));
  return [
    { name: 'welcome', user: 'nobody', path: '/' },
    { name: 'open-operation', user: 'lead', path: '/operations/new' },
    { name: 'not-here', user: 'officer', path: '/nowhere' },
    ...as('officer', [
      ['today', ''],
      ['board', '/board', true],
      ['people', '/people', true],
      ['cases', '/people', true, 1],
      ['case', `/cases/${file}`, true],
      ['person', `/people/${person}`, true],
      ['child', `/people/${child}`],
      ['imports', '/imports'],
      ['import', `/imports/${sheet}`, true],
      ['duplicates', '/duplicates'],
      ['counselling', '/counselling', true],
      ['flights', '/flights', true],
      ['flight', `/flights/${flight}`, true],
      ['manifest', `/flights/${flight}/manifest`, true],
      ['manifest-calls', `/flights/${flight}/manifest`, false, 0],
      ['manifest-seats', `/flights/${flight}/manifest`, false, 2],
      ['manifest-versions', `/flights/${flight}/manifest`, false, 3],
      ['manifest-checks', `/flights/${flight}/manifest`, false, 4],
      ['gate', `/flights/${flight}/gate`, true],
      ['reception', `/flights/${flight}/reception`, true],
      ['design', '/design'],
    ]),
    ...as('clinician', [
      ['today', ''],
      ['medical', '/medical'],
      ['person', `/people/${person}`, true],
    ]),
    ...as('protection-officer', [
      ['today', ''],
      ['protection', '/protection'],
      ['person', `/people/${child}`, true],
    ]),
    ...as('return-counsellor', [
      ['today', ''],
      ['counselling', '/counselling'],
    ]),
    ...as('reception-officer', [
      ['today', ''],
      ['reception', `/flights/${flight}/reception`],
    ]),
    ...as('embarkation-officer', [['gate', `/flights/${flight}/gate`]]),
    ...as('lead', [
      ['today', ''],
      ['board', '/board', true],
      ['parked', '/parked'],
    ]),
    ...as('data-officer', [['reads', '/reads']]),
  ];
}
