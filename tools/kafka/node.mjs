/** One Apache Kafka node without containers: its jars come from Maven Central, it runs on Java 17. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { freePort } from '../parts/free-port.mjs';
import { propertiesOf, storePassword, tryUser } from './properties.mjs';

const here = import.meta.dirname;
export const stateFolder = path.resolve(here, '../../.kafka');
const libs = path.join(stateFolder, 'libs');
const clusterId = 'MkU3OEVBNTcwNTJENDM2Qg';
const classPath = ['-cp', path.join(libs, '*')];

const works = (command) => spawnSync(command, ['-version'], { stdio: 'ignore' }).error === undefined;

/** What this machine lacks for Kafka; empty when it has everything. */
export const missing = () =>
  ['java', 'keytool', ...(existsSync(path.join(libs, 'complete')) ? [] : ['mvn'])].filter((command) => !works(command));

/** Copies the jars, once. */
export function fetchJars() {
  if (existsSync(path.join(libs, 'complete'))) return;
  const goal = ['dependency:copy-dependencies', `-DoutputDirectory=${libs}`, '-DincludeScope=runtime'];
  execFileSync('mvn', ['-q', '-B', '-f', path.join(here, 'pom.xml'), ...goal], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  writeFileSync(path.join(libs, 'complete'), '');
}

/** A certificate of the node's own, which its clients have to trust. */
function makeCertificate(folder) {
  const store = ['-keystore', path.join(folder, 'broker.p12'), '-storetype', 'PKCS12', '-storepass', storePassword];
  const name = ['-alias', 'broker', '-dname', 'CN=localhost', '-ext', 'san=ip:127.0.0.1,dns:localhost'];
  const keytool = (args) => execFileSync('keytool', args, { stdio: ['ignore', 'pipe', 'pipe'] });
  keytool(['-genkeypair', ...store, ...name, '-keyalg', 'EC', '-groupname', 'secp256r1', '-validity', '3650']);
  keytool(['-exportcert', '-rfc', ...store, '-alias', 'broker', '-file', path.join(folder, 'ca.pem')]);
}

async function format(folder, { port, advertised }) {
  mkdirSync(folder, { recursive: true });
  const open = port ?? (await freePort());
  const ports = { open, advertised: advertised ?? open, secured: await freePort(), controller: await freePort() };
  makeCertificate(folder);
  writeFileSync(path.join(folder, 'server.properties'), propertiesOf(folder, ports));
  const users = ['SCRAM-SHA-256', 'SCRAM-SHA-512'].flatMap((mechanism) => [
    '--add-scram',
    `${mechanism}=[name=${tryUser.username},password=${tryUser.password}]`,
  ]);
  const tool = ['kafka.tools.StorageTool', 'format', '-t', clusterId, '-c', path.join(folder, 'server.properties')];
  execFileSync('java', [...classPath, ...tool, ...users], { stdio: ['ignore', 'ignore', 'inherit'] });
  writeFileSync(path.join(folder, 'ports.json'), JSON.stringify(ports));
}

const answers = (port) =>
  new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1');
    socket.once('connect', () => (socket.destroy(), resolve(true))).once('error', () => resolve(false));
  });

/**
 * Starts a node on `folder` (formatted when it is new) and returns when it answers.
 * @param wanted the port to listen at, and the one given to clients where a proxy is in between
 * @returns {Promise<{ port: number, advertised: number, brokers: string, secured: string, ca: string, pid: number, ended: Promise<void>, kill(): Promise<void>, stop(): Promise<void> }>}
 *   a killed node is started again by calling this once more with the same folder: same ports, same data
 */
export async function startKafka(folder, wanted = {}) {
  fetchJars();
  if (!existsSync(path.join(folder, 'ports.json'))) {
    rmSync(folder, { recursive: true, force: true }); // half formatted
    await format(folder, wanted);
  }
  const ports = JSON.parse(readFileSync(path.join(folder, 'ports.json'), 'utf8'));
  if (await answers(ports.open)) throw new Error(`Port ${ports.open} is used already: is this node running?`);
  const log = openSync(path.join(folder, 'kafka.log'), 'a');
  const heap = ['-Xmx512m', '-Xms256m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];
  const args = [...heap, ...classPath, 'kafka.Kafka', path.join(folder, 'server.properties')];
  const child = spawn('java', args, { stdio: ['ignore', log, log] });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const end = (signal) => async () => {
    child.kill(signal);
    await ended;
  };
  for (let tries = 0; !(await answers(ports.open)); tries++) {
    if (child.exitCode !== null || tries > 600)
      throw new Error(`Kafka did not start; see ${path.join(folder, 'kafka.log')}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    port: ports.open,
    advertised: ports.advertised,
    brokers: `127.0.0.1:${ports.advertised}`,
    secured: `127.0.0.1:${ports.secured}`,
    ca: path.join(folder, 'ca.pem'),
    pid: child.pid,
    ended,
    kill: end('SIGKILL'),
    stop: end('SIGTERM'),
  };
}
