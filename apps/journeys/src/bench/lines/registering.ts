import { inParallel } from '../../api';
import { ms, quantile, spread, timed, timesOf } from '../measure';
import { between, each, processorTime, total } from '../processor-time';
import { settled } from '../settled';
import { bareProgram } from './bare-program';
import { percent, perSecond, row, times, type Measured } from './line';
import { anOperation, cases, personOf, register } from './people';

/** Line 3: `POST` of a person while all services read, beside the same rows through bare Fastify and pg. */
export async function registering({ api, sample, server, quick }: Measured): Promise<void> {
  const [warm, alone, together] = quick ? [20, 30, 100] : [200, 200, 2_000];
  const world = await anOperation(api, sample);
  const caseOf = await cases(world, 2 * (warm + alone + together));
  let n = 0;
  const post = (): Promise<unknown> => register(api, caseOf(n), n++);
  const eightAtATime = (work: () => Promise<unknown>): Promise<number> =>
    timed(() =>
      inParallel(
        Array.from({ length: together }, (_, i) => i),
        8,
        async () => void (await work()),
      ),
    );

  await timesOf(warm, post);
  await settled(api, server);
  const one = await timesOf(alone, post);
  await settled(api, server);
  const before = processorTime(server);
  const eight = await eightAtATime(post);
  const behind = await settled(api, server);
  const spent = between(before, processorTime(server));

  const bare = await bareProgram<{ url: string }>('registration', server, 'registration');
  const bareSpent = processorTime(server);
  const postBare = async (): Promise<void> => {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify(personOf(caseOf(n), n++));
    const answer = await fetch(bare.said.url, { method: 'POST', headers, body });
    if (answer.status !== 201) throw new Error(`Bare registration answered ${answer.status}: ${await answer.text()}`);
    await answer.arrayBuffer();
  };
  await timesOf(warm, postBare);
  const bareOne = await timesOf(alone, postBare);
  const bareEight = await eightAtATime(postBare);
  const postgresBare = between(bareSpent, processorTime(server))['PostgreSQL']! / (warm + alone + together);
  await bare.end();

  const beside = `Fastify and pg ${perSecond(together, bareEight)}`;
  row('3  POST of a person, 8 at a time', perSecond(together, eight), beside, percent(bareEight, eight), '300/s; 60 %');
  row('   all services have it after the last', `${(behind / 1_000).toFixed(1)} s`, '', '', '5 s');
  const median = times(quantile(one, 0.5), quantile(bareOne, 0.5));
  row('   one at a time', spread(one), spread(bareOne), median, 'p50 12 ms');
  row('   processor for one', ms(total(spent) / together), `PostgreSQL ${ms(postgresBare)}`, '', 'fewer');
  row(`     ${each(spent, together)}`, '', '', '', '');
}
