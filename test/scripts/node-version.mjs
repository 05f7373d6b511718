import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.mjs';
import { SetUpError } from './say.mjs';

/** Throws with both numbers when this Node is older than `engines.node` of package.json asks for. */
export function checkNodeVersion(running = process.versions.node) {
  const { engines } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const wanted = engines.node.replace('>=', '');
  if (isAtLeast(running, wanted)) return;
  throw new SetUpError(
    `需要 Node.js ${wanted} 或更高版本，当前是 ${running}。请从 https://nodejs.org 安装后重试。\n` +
      `Node.js ${wanted} or later is needed, this is ${running}. Install it from https://nodejs.org and try again.`,
  );
}

function isAtLeast(running, wanted) {
  const have = running.split('.').map(Number);
  const need = wanted.split('.').map(Number);
  for (const [index, number] of need.entries()) {
    if ((have[index] ?? 0) !== number) return (have[index] ?? 0) > number;
  }
  return true;
}
