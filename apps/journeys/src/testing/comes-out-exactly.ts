import path from 'node:path';
import { classOfCode, insteadOf } from '@homeward/access';
import { Api } from '../api';
import { readSample } from '../sample';
import { Story } from '../story';
import { platformUnderTest } from './platform-under-test';

/** A code as the desks that play the day read it: not who was held back for their health or by protection. */
const asRead = (code: string): string => (classOfCode.has(code) ? insteadOf(code) : code);

/**
 * From the spreadsheet to the last head: real processes, ordinary endpoints, the expected results of the sample.
 * @param folder e.g. `small`
 */
export function itComesOutExactly(folder: string): void {
  const sample = readSample(path.resolve(__dirname, '../../../../samples', folder));
  const { expected } = sample;
  let platform: Awaited<ReturnType<typeof platformUnderTest>>;
  let story: Story;

  beforeAll(async () => {
    platform = await platformUnderTest({ sample: true }); // the story has to work next to the sample operation
    story = new Story(new Api(platform.url, platform.password), sample, () => undefined);
  }, 300_000);
  afterAll(() => platform?.stop(), 60_000);

  it('brings everyone to the state in the records; exactly those are eligible who should be', async () => {
    await story.prepare();
    const eligible = story.readiness.filter((r) => r.familyEligible).map((r) => r.personId);
    expect(story.world.refs(eligible)).toEqual(expected.freeze.eligible);
  }, 600_000);

  it('freezes version 1 without the families that are not eligible', async () => {
    await story.freeze();
    const { world, frozen } = story;
    const { mayFly, pending } = frozen!.checkpoints[0]!;
    expect(world.refs([...mayFly, ...pending])).toEqual(expected.freeze.manifest);
    const refused = [...new Set(frozen!.refusedAtFreeze.map((r) => r.personId))];
    expect(world.refs(refused)).toEqual(expected.freeze.refusedFromProposal.map((r) => r.person).sort());
  });

  it('plays the day: those who may fly are right at each of the eight checkpoints', async () => {
    await story.depart();
    const { world, day } = story;
    const familyRef = (id: string): string =>
      sample.readiness.find((r) => world.familyOf.get(r.person_ref) === id)!.family_ref;
    const closed = day.summary!.checkpoints.map((c) => ({
      stage: c.stage,
      mayFly: world.refs(c.mayFly),
      pending: world.refs(c.pending),
      removed: c.removed.map((r) => ({ person: world.ref(r.personId), code: r.code, because: world.ref(r.because) })),
      promoted: world.refs(c.promoted),
      passedOver: c.passedOver.map((p) => ({ family: familyRef(p.familyId), because: p.because })),
      joined: world.refs(c.joined),
      seats: c.seats,
      lapInfants: c.lapInfants,
      payloadKg: c.payloadKg,
    }));
    const byPerson = (a: { person: string }, b: { person: string }): number => (a.person < b.person ? -1 : 1);
    for (const c of closed) c.removed.sort(byPerson);
    expect(closed).toEqual(
      expected.checkpoints.map(({ at: _, ...c }: { at?: string } & (typeof expected.checkpoints)[number]) => ({
        ...c,
        removed: c.removed.map((r) => ({ ...r, code: asRead(r.code) })),
      })),
    );
  }, 240_000);

  it('refuses every scan that has to be refused, for the right reason', () => {
    expect(story.day.refusedScans).toEqual(expected.refusedScans);
  });

  it('closes the arrival with everyone accounted for', async () => {
    await story.receive();
    const { accounting } = expected;
    expect(story.arrived).toMatchObject({
      departed: accounting.departed,
      explained: accounting.explainedVariances,
      unexplained: 0,
    });
    expect(story.day.acceptedScans).toBe(accounting.scansAccepted);
  }, 240_000);

  it('knows the final status of each person', async () => {
    const status = Object.entries(expected.finalStatus).map(([ref, code]) => [ref, asRead(code)]);
    expect(await story.finalStatus()).toEqual(Object.fromEntries(status));
  });

  it('kept the invariant', async () => {
    const api = new Api(platform.url, platform.password);
    const found = await api.call<{ breaches: object[]; departed: number }>(
      'operations-lead',
      'GET',
      'manifests/invariant',
    );
    expect(found).toMatchObject({ breaches: [], departed: expected.aboardAtDoors.length });
  });
}
