import { spawnSync } from 'node:child_process';
import { ROOT } from './root.mjs';

const SECOND_MS = 1000;

/** Runs a program with its output on stderr; true when it ended with 0 within the limit. */
export function runCommand(command, args, { timeoutS, env = {} }) {
  const done = spawnSync(command, args, {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    timeout: timeoutS * SECOND_MS,
    killSignal: 'SIGKILL',
    env: { ...process.env, ...env },
    // npm and its like are .cmd files on Windows.
    shell: process.platform === 'win32' && command === 'npm',
  });
  return done.status === 0;
}

/** True when the program can be started at all and ends with 0. */
export function answers(command, args, timeoutS = 20) {
  const done = spawnSync(command, args, { stdio: 'ignore', timeout: timeoutS * SECOND_MS, killSignal: 'SIGKILL' });
  return done.status === 0;
}
