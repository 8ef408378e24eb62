import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import world from 'world-atlas/countries-110m.json';

type Point = readonly [lon: number, lat: number];

export interface CountryShape {
  /** ISO 3166-1 numeric. */
  id: string;
  rings: Point[][];
}

const topology = world as unknown as Topology<{ countries: GeometryCollection }>;

/** The countries of the world, roughly drawn (world-atlas, public domain). */
export const countries: CountryShape[] = feature(topology, topology.objects.countries).features.map((f) => {
  const { geometry } = f;
  const polygons =
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
  return { id: String(f.id), rings: polygons.map((p) => p[0] as unknown as Point[]) };
});

const isLarger = (a: Point[], b: Point[]): boolean => a.length > b.length;

/** The middle of its largest part. */
export function middleOf({ rings }: CountryShape): Point {
  const largest = rings.reduce((best, ring) => (isLarger(ring, best) ? ring : best), rings[0]!);
  const [lons, lats] = [largest.map((p) => p[0]), largest.map((p) => p[1])];
  return [(Math.min(...lons) + Math.max(...lons)) / 2, (Math.min(...lats) + Math.max(...lats)) / 2];
}
