import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder: the nearest one above this module (bundled or not) that holds the sample's sources. */
export function projectRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'test/sample/app/index.html'))) {
    const above = dirname(folder);
    if (above === folder) throw new Error('样例源码不在此模块之上 / no sample sources above this module');
    folder = above;
  }
  return folder;
}
