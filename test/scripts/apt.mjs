import { answers, runCommand } from './run-command.mjs';

const LIMIT_S = 10 * 60;

/** True where packages can be installed without asking anybody: root on a Debian kind of Linux. */
export function canUseApt() {
  return process.platform === 'linux' && process.getuid?.() === 0 && answers('apt-get', ['--version']);
}

/** Installs Debian packages; true when apt said so. */
export function aptInstall(packages) {
  const options = { timeoutS: LIMIT_S, env: { DEBIAN_FRONTEND: 'noninteractive' } };
  runCommand('apt-get', ['update', '-qq'], options);
  return runCommand(
    'apt-get',
    ['install', '-y', '-qq', '-o', 'Dpkg::Use-Pty=0', '--no-install-recommends', ...packages],
    options,
  );
}
