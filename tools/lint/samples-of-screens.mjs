/** Code of the console that lint refuses: what it is, in which file it would stand, its text, and the rule that refuses it. */
export const samplesOfScreens = [
  [
    'a screen that compares a phase',
    'apps/console/src/gate/bad.tsx',
    `export const open = (list?: { phase: string }) => list?.phase === 'FROZEN';`,
    'no-restricted-syntax',
  ],
  [
    'a screen that compares a stage which it took apart',
    'apps/console/src/gate/bad.tsx',
    `export const open = ({ stage }: { stage: string }) => 'BOARDING' !== stage;`,
    'no-restricted-syntax',
  ],
  [
    'a screen that looks a phase up in a list',
    'apps/console/src/gate/bad.tsx',
    `export const open = (list: { phase: string }) => ['FROZEN'].includes(list.phase);`,
    'no-restricted-syntax',
  ],
  [
    'a screen that switches over a stage',
    'apps/console/src/gate/bad.tsx',
    `export const go = (f: { stage: string }) => {\n  switch (f.stage) {\n    case 'CLOSED':\n      return 1;\n  }\n  return 0;\n};`,
    'no-restricted-syntax',
  ],
  [
    'a form that begins with a decision',
    'apps/console/src/gate/bad.tsx',
    `export const F = () => useState({ status: 'APPROVED' as Status, number: '' });`,
    'homeward/nothing-chosen',
  ],
  [
    'a form that begins with the first of several choices',
    'apps/console/src/gate/bad.tsx',
    `const blank = () => ({ code: codes[0]! });\nexport const F = () => useState(blank);`,
    'homeward/nothing-chosen',
  ],
  [
    'a form that begins with a decision where none is recorded',
    'apps/console/src/gate/bad.tsx',
    `export const formOf = (known?: Known) => ({ state: known?.state ?? 'REQUESTED' });`,
    'homeward/nothing-chosen',
  ],
  [
    'a form that begins with a decision under another name',
    'apps/console/src/gate/bad.tsx',
    `const usual = 'PARENT';\nconst start = () => ({ kind: usual });\nexport const F = () => useState(start());`,
    'homeward/nothing-chosen',
  ],
  [
    'a form that begins with the first of a list',
    'apps/console/src/gate/bad.tsx',
    `export const F = ({ people }: P) => useState(people.at(0)?.personId);`,
    'homeward/nothing-chosen',
  ],
  [
    'a box that is ticked in advance',
    'apps/console/src/gate/bad.tsx',
    `export const F = () => useState({ askedInPrivate: true });`,
    'homeward/nothing-chosen',
  ],
  [
    'a list of choices that shows one where none is chosen',
    'apps/console/src/gate/bad.tsx',
    `export const F = ({ kind }: P) => <Select data={kinds} value={kind ?? 'PARENT'} />;`,
    'homeward/nothing-chosen',
  ],
  [
    'a list of choices with a default',
    'apps/console/src/gate/bad.tsx',
    `export const F = () => <Radio.Group defaultValue="YES" />;`,
    'homeward/nothing-chosen',
  ],
  [
    'a yes that stands by itself',
    'apps/console/src/flight/bad.tsx',
    `export const F = () => <Button color={go ? 'leaf' : 'clay'}>{go}</Button>;`,
    'no-restricted-syntax',
  ],
];
