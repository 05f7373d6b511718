import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.mjs';
import { runCommand } from './run-command.mjs';
import { SetUpError, say } from './say.mjs';

const LIMIT_S = 15 * 60;

/** Installs the locked packages when `node_modules` is missing or not what the lock file says. */
export function installPackages() {
  if (packagesAreCurrent(ROOT)) return;
  say('安装依赖（npm ci）… / installing packages (npm ci) …');
  const [command, ...first] = npmCommand();
  if (runCommand(command, [...first, 'ci', '--no-audit', '--no-fund'], { timeoutS: LIMIT_S })) return;
  throw new SetUpError(
    '依赖安装失败，原因见上。请检查网络和 npm 源（npm config get registry）后重试。\n' +
      'Installing the packages failed, see above. Check the network and the npm registry (npm config get registry) and try again.',
  );
}

/** True when every package of the lock file that is not optional lies in `node_modules` in that version. */
export function packagesAreCurrent(root) {
  const wanted = readPackages(join(root, 'package-lock.json'));
  const installed = readPackages(join(root, 'node_modules/.package-lock.json'));
  if (!wanted || !installed) return false;
  return Object.entries(wanted)
    .filter(([path, entry]) => path !== '' && !entry.optional && !entry.devOptional && !entry.peer)
    .every(([path, entry]) => installed[path]?.version === entry.version);
}

function readPackages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages ?? null;
  } catch {
    return null;
  }
}

/** The npm that started this script, else the one on PATH. */
export function npmCommand() {
  const running = process.env.npm_execpath;
  return running?.endsWith('.js') ? [process.execPath, running] : ['npm'];
}
