const password = process.env.HOMEWARD_DEMO_PASSWORD ?? 'homeward';
const pause = () => new Promise((resolve) => setTimeout(resolve, 1_000));

async function asOfficer(url, path) {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ user: 'officer', password });
  const { access_token: token } = await (
    await fetch(`${url}/oidc/demo-token`, { method: 'POST', headers, body })
  ).json();
  const answer = await fetch(`${url}/api/${path}`, { headers: { authorization: `Bearer ${token}` } });
  return answer.ok ? answer.json() : undefined;
}

/** Ids of what the sample has, once its manifest is frozen. */
export async function sampleOf(url) {
  const ask = (path) => asOfficer(url, path);
  for (let left = 240; left > 0; left--, await pause()) {
    const op = (await ask('registration/operations'))?.items[0]?.operationId;
    const flight = op && (await ask(`charter-flights/flights?operationId=${op}`))?.items[0]?.flightId;
    const list = flight && (await ask(`manifests/flights/${flight}/list`));
    if (!list?.issued) continue;
    const people = (await ask(`manifests/flights/${flight}/list/passengers?limit=200`)).items;
    const [sheet] = await ask(`registration/operations/${op}/imports`);
    const [file] = (await ask(`registration/cases?operationId=${op}`)).items;
    return {
      op,
      flight,
      passengers: people,
      person: people.find((p) => p.band !== 'INFANT' && p.standing === 'LISTED').personId,
      child: (people.find((p) => p.band === 'CHILD') ?? people[0]).personId,
      sheet: sheet.importId,
      file: file.caseId,
    };
  }
  throw new Error('The sample was not loaded.');
}
