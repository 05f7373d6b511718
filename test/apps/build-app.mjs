import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { npmCommand, packagesAreCurrent } from '../scripts/packages.mjs';
import { ROOT } from '../scripts/root.mjs';
import { runCommand } from '../scripts/run-command.mjs';
import { SetUpError, say } from '../scripts/say.mjs';

const INSTALL_LIMIT_S = 900;
const BUILD_LIMIT_S = 300;
/** What installing and building leave in an app's folder. */
const NOT_SOURCES = ['node_modules', '.swc'];

/** Installs an app's own locked packages on first use. None of their install scripts is needed, so none is run. */
export function installApp(app) {
  const folder = join(ROOT, 'test/apps', app);
  if (packagesAreCurrent(folder)) return;
  say(`安装 ${app} 的依赖 … / installing the packages of ${app} …`);
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--prefix', folder];
  if (npm(['ci', ...options], INSTALL_LIMIT_S)) return;
  throw new SetUpError(`${app} 的依赖安装失败，原因见上 / installing the packages of ${app} failed, see above`);
}

/** Builds one of an app's two builds into `.output/apps`, unless its sources are those of the last time; gives the folder. */
export function buildApp(app, build) {
  const source = join(ROOT, 'test/apps', app);
  const folder = join(ROOT, '.output/apps', `${app}-${build}`);
  const stampFile = `${folder}.stamp`;
  const stamp = sourceStamp(source);
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return folder;
  say(`构建 ${app}（${build}）… / building ${app} (${build}) …`);
  const fresh = `${folder}-${process.pid}`;
  const env = {
    APP_BUILD: build,
    NODE_ENV: 'production',
    UNI_OUTPUT_DIR: fresh,
    APP_OUTPUT: relative(source, fresh),
  };
  const built = npm(['run', 'build', '--prefix', source], BUILD_LIMIT_S, env) && existsSync(join(fresh, 'index.html'));
  if (!built) throw new SetUpError(`${app} 构建失败，原因见上 / building ${app} failed, see above`);
  rmSync(folder, { recursive: true, force: true });
  renameSync(fresh, folder);
  rmSync(join(source, '.swc'), { recursive: true, force: true });
  writeFileSync(stampFile, stamp);
  return folder;
}

function npm(args, timeoutS, env) {
  const [command, ...first] = npmCommand();
  return runCommand(command, [...first, ...args], { timeoutS, env });
}

/** Hash of all that a build depends on: the app's files and, by its lock file, its packages. */
function sourceStamp(source) {
  const hash = createHash('sha256');
  const names = readdirSync(source).filter((name) => !NOT_SOURCES.includes(name));
  const files = names.flatMap((name) => filesBelow(join(source, name)));
  for (const file of files.sort()) hash.update(relative(source, file)).update(readFileSync(file));
  return hash.digest('hex');
}

function filesBelow(path) {
  return statSync(path).isDirectory() ? readdirSync(path).flatMap((name) => filesBelow(join(path, name))) : [path];
}
