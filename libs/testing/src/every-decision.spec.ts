import { existsSync } from 'node:fs';
import path from 'node:path';
import { decides, everyDecision, importsOfUnitSpecs, wordsOfSpecs } from './every-decision';
import { everyRule } from './every-rule';
import { everyDeciding, triedIn } from './given-when-then';
import { everyHome, exportsOf, specFiles } from './product-files';

/** Parts of a decision that other files need as well, each with the spec that shows what they do. */
const seenThrough: Record<string, string> = {
  recordSession: 'apps/consent/src/hold-short-talk/hold-short-talk.spec.ts',
  offload: 'apps/manifests/src/remove-passenger/remove-passenger.spec.ts',
  offloadWhoWasKept: 'apps/manifests/src/hear-no/hear-no.spec.ts',
  breaks: 'apps/manifests/src/close-stage/close-stage.spec.ts',
  heldAtExit: 'apps/manifests/src/close-stage/close-stage.spec.ts',
  heldUnder: 'apps/manifests/src/close-stage/close-stage.spec.ts',
  publishNo: 'apps/manifests/src/board-by-scan/any-no-at-the-gate.int.spec.ts',
  inOrder: 'apps/protection/src/order-separation/order-separation.spec.ts',
  takesAcross: 'apps/registration/src/commit-import/papers-of-rows.decision.spec.ts',
  identityOfRow: 'apps/registration/src/commit-import/person-of-row.decision.spec.ts',
  saidByRow: 'apps/registration/src/commit-import/person-of-row.decision.spec.ts',
  withBroken: 'apps/registration/src/commit-import/person-of-row.decision.spec.ts',
  referencesFor: 'apps/registration/src/open-case/open-case.spec.ts',
  asRegistered: 'apps/registration/src/register-person/found-guardian.decision.spec.ts',
  describedIn: 'apps/registration/src/register-person/register-person.spec.ts',
  registered: 'apps/registration/src/register-person/register-person.spec.ts',
};

const decisions = everyDecision();
const importedFor = importsOfUnitSpecs();
const allSpecs = wordsOfSpecs(everyHome().flatMap(specFiles));

describe('every decision', () => {
  it('is found', () =>
    expect(decisions.map((d) => d.name)).toEqual(
      expect.arrayContaining(['giveConsent', 'followFlight', 'separationToContract', 'closeDoors']),
    ));
  it('is imported by a unit spec of its service', () =>
    expect(decisions.filter((d) => !(d.name in seenThrough) && !importedFor(d.file).has(d.name))).toEqual([]));
  it.each(Object.entries(seenThrough))('is seen through another spec where it is a part: %s', (name, spec) => {
    expect(decisions.filter((d) => d.name === name && !importedFor(d.file).has(name))).toHaveLength(1);
    expect(existsSync(path.resolve(__dirname, '../../..', spec))).toBe(true);
  });
});

describe('every function that answers with facts or broken rules', () => {
  const deciding = everyDeciding((file) => decides.test(file));
  const homeOf = (file: string) => file.split(path.sep).slice(0, 2).join(path.sep);
  const tried = new Map([...new Set(deciding.map((d) => homeOf(d.file)))].map((home) => [home, triedIn(home)]));

  it('is found', () => expect(deciding.length).toBeGreaterThan(120));
  it('is tried by a spec in given, when, then', () =>
    expect(deciding.filter((d) => !(d.name in seenThrough) && !tried.get(homeOf(d.file))!.has(d.name))).toEqual([]));
});

describe('every rule', () => {
  it('has a spec that names it', () => {
    const named = everyRule().filter(({ file, name }) =>
      [name, ...Object.keys(exportsOf(file))].some((n) => allSpecs.has(n)),
    );
    expect(
      everyRule()
        .map((r) => r.file)
        .filter((file) => !named.some((r) => r.file === file)),
    ).toEqual([]);
  });
});
