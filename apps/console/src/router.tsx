import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet } from '@tanstack/react-router';
import { FirstPage } from './operation/first-page';
import { OpenOperation } from './operation/open-operation';
import { noteOperation } from './operation/recent-operations';
import { PageBroke } from './shell/page-broke';
import { NotHere } from './shell/not-here';
import { Shell } from './shell/shell';

const root = createRootRoute({ component: Outlet, notFoundComponent: NotHere });
const first = createRoute({ getParentRoute: () => root, path: '/', component: FirstPage });
const signedIn = createRoute({ getParentRoute: () => root, path: '/signed-in', component: FirstPage });
const opening = createRoute({ getParentRoute: () => root, path: '/operations/new', component: OpenOperation });
const operation = createRoute({
  getParentRoute: () => root,
  path: '/o/$op',
  component: Shell,
  beforeLoad: ({ params }) => noteOperation(params.op),
});

const page = <Path extends string>(path: Path, load: Parameters<typeof lazyRouteComponent>[0], name: string) =>
  createRoute({ getParentRoute: () => operation, path, component: lazyRouteComponent(load as never, name as never) });

const pages = [
  page('/', () => import('./today/today'), 'Today'),
  page('/board', () => import('./board/board'), 'Board'),
  page('/people', () => import('./people/people'), 'People'),
  page('/people/$person', () => import('./person/person-page'), 'PersonPage'),
  page('/cases/$case', () => import('./people/one-case'), 'OneCase'),
  page('/imports', () => import('./imports/imports'), 'Imports'),
  page('/imports/$import', () => import('./imports/one-import'), 'OneImport'),
  page('/duplicates', () => import('./duplicates/duplicates'), 'Duplicates'),
  page('/counselling', () => import('./counsel/counselling-queue'), 'CounsellingQueue'),
  page('/medical', () => import('./medical/medical-queue'), 'MedicalQueue'),
  page('/protection', () => import('./protection/protection-queue'), 'ProtectionQueue'),
  page('/reads', () => import('./reads/reads-page'), 'ReadsPage'),
  page('/parked', () => import('./parked/parked-messages'), 'ParkedMessages'),
  page('/devices', () => import('./devices/devices-page'), 'DevicesPage'),
  page('/design', () => import('./design/design-page'), 'DesignPage'),
  page('/flights', () => import('./flights/flights'), 'Flights'),
  page('/flights/$flight', () => import('./flight/flight-page'), 'FlightPage'),
  page('/flights/$flight/manifest', () => import('./manifest/manifest-page'), 'ManifestPage'),
  page('/flights/$flight/gate', () => import('./gate/gate-page'), 'GatePage'),
  page('/flights/$flight/reception', () => import('./reception/reception-page'), 'ReceptionPage'),
] as const;

export const router = createRouter({
  routeTree: root.addChildren([first, signedIn, opening, operation.addChildren([...pages])]),
  defaultPreload: false,
  defaultErrorComponent: PageBroke,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
