import { spawnSync } from 'node:child_process';
import { aptInstall, canUseApt } from './apt.mjs';
import { say } from './say.mjs';

const FONT_PACKAGES = ['fontconfig', 'fonts-noto-cjk'];

/** Sees to a font with Chinese characters on Linux, else every picture in a report shows boxes instead of words. */
export function ensureChineseFont() {
  if (process.platform !== 'linux' || hasChineseFont()) return;
  if (canUseApt() && aptInstall(FONT_PACKAGES) && hasChineseFont()) return;
  say('没有找到中文字体，截图中的汉字会显示为方框（可安装 fonts-noto-cjk）');
  say('no Chinese font found: pictures will show boxes instead of characters (install fonts-noto-cjk)');
}

function hasChineseFont() {
  const listed = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  return listed.status === 0 && listed.stdout.trim() !== '';
}
