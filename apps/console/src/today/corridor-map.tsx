import type { Operation } from '../api/shapes';
import { useWords } from '../i18n/use-words';
import { countryName, numericOf } from '../moment/country-codes';
import { countries, middleOf } from './country-shapes';

const margin = 12;
const widest = 70;

/** From which country people go to which, drawn from shapes that we serve ourselves: no tiles, no other address is asked. */
export default function CorridorMap({ operations }: { operations: readonly Operation[] }) {
  const { t, language } = useWords();
  const nameOf = (code = ''): string => countryName(language, code);
  const placeOf = (code: string | undefined) => {
    const shape = code && countries.find((c) => c.id === numericOf(code));
    return shape ? { id: shape.id, at: middleOf(shape) } : undefined;
  };
  const corridors = operations.flatMap(({ operationId, hostCountry, requestingGovernment }) => {
    const [from, to] = [placeOf(hostCountry), placeOf(requestingGovernment)];
    return from && to
      ? [{ operationId, from, to, says: `${nameOf(hostCountry)} → ${nameOf(requestingGovernment)}` }]
      : [];
  });
  if (corridors.length === 0) return null;
  const points = corridors.flatMap((c) => [c.from.at, c.to.at]);
  const [lons, lats] = [points.map((p) => p[0]), points.map((p) => -p[1])];
  const width = Math.max(widest, Math.max(...lons) - Math.min(...lons) + 2 * margin);
  const height = Math.max(widest / 3, Math.max(...lats) - Math.min(...lats) + 2 * margin);
  const left = (Math.max(...lons) + Math.min(...lons)) / 2 - width / 2;
  const top = (Math.max(...lats) + Math.min(...lats)) / 2 - height / 2;
  const ends = new Set(corridors.flatMap((c) => [c.from.id, c.to.id]));
  const routes = [...new Set(corridors.map((c) => c.says))];
  return (
    <figure className="corridor-map">
      <svg
        viewBox={`${left} ${top} ${width} ${height}`}
        role="img"
        aria-label={`${t('today.corridors')}: ${routes.join(', ')}`}
      >
        {countries.map((c) => (
          <path
            key={c.id}
            className={ends.has(c.id) ? 'land land-end' : 'land'}
            d={c.rings
              .map((ring) => `M${ring.map(([lon, lat]) => `${lon.toFixed(2)},${(-lat).toFixed(2)}`).join('L')}Z`)
              .join('')}
          />
        ))}
        {corridors.map(({ operationId, from, to }) => (
          <g key={operationId}>
            <path
              className="corridor"
              d={`M${from.at[0]},${-from.at[1]} Q${(from.at[0] + to.at[0]) / 2 + 3},${-(from.at[1] + to.at[1]) / 2 - 4} ${to.at[0]},${-to.at[1]}`}
            />
            <circle className="corridor-end" cx={from.at[0]} cy={-from.at[1]} r="0.7" />
            <circle className="corridor-end" cx={to.at[0]} cy={-to.at[1]} r="0.7" />
          </g>
        ))}
      </svg>
      <figcaption className="soft">
        {routes.map((r) => (
          <bdi key={r}>{r} </bdi>
        ))}
      </figcaption>
    </figure>
  );
}
