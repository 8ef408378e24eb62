/** @jest-environment node */
import { existsSync } from 'node:fs';
import { board } from './journey/board.chapter';
import { consent } from './journey/consent.chapter';
import { flight } from './journey/flight.chapter';
import { gate } from './journey/gate.chapter';
import { pages } from './journey/pages.chapter';
import { people } from './journey/people.chapter';
import { registration } from './journey/registration.chapter';
import { session } from './journey/session.chapter';
import { today } from './journey/today.chapter';
import { executablePath, World } from './journey/world';

/** Without a browser the spec is skipped and says so. */
const withBrowser = existsSync(executablePath) ? describe : describe.skip;

// One platform and one browser for all chapters. The boarding gate comes last, because the flight leaves there.
withBrowser('the console', () => {
  const world = new World();
  beforeAll(() => world.start(), 400_000);
  afterAll(() => world.stop(), 60_000);

  describe('on every page', () => board(world));
  describe('on the page of today', () => today(world));
  describe('in the list of people', () => people(world));
  describe('at registration', () => registration(world));
  describe('in consent, medical and protection', () => consent(world));
  describe('for a flight', () => flight(world));
  describe('to everyone', () => pages(world));
  describe('in a session', () => session(world));
  describe('at the gate and on arrival', () => gate(world));
});
