import type { Walk } from '@/lib/model/recording';
import type { ScanProgress } from './scan/run-scan';
import type { WalkJob } from './scan/walk-url';

const BAR_WIDTH = 24;
export const PASS_WORDS = { untouched: '未操作', reject: '拒绝', accept: '同意' } as const;

/** Progress on stderr: a bar that redraws itself on a terminal, plain lines elsewhere. */
export function createProgress(stream: NodeJS.WriteStream): ScanProgress {
  return stream.isTTY ? barProgress(stream) : lineProgress(stream);
}

function lineProgress(stream: NodeJS.WriteStream): ScanProgress {
  return {
    walkStarted: (job, index, total) => {
      stream.write(`[${index}/${total}] ${passWords(job)} ${job.url}\n`);
    },
    walkEnded: (walk, index, total) => {
      if (walk.error) stream.write(`[${index}/${total}] ✗ ${walk.error.message}\n`);
    },
  };
}

function barProgress(stream: NodeJS.WriteStream): ScanProgress {
  let done = 0;
  const draw = (words: string, total: number): void => {
    const filled = Math.round((done / total) * BAR_WIDTH);
    const bar = '█'.repeat(filled) + '░'.repeat(BAR_WIDTH - filled);
    const room = Math.max(10, (stream.columns ?? 80) - BAR_WIDTH - 12);
    stream.write(`\r\u001b[2K${bar} ${done}/${total} ${words.slice(0, room)}`);
  };
  return {
    walkStarted: (job, _index, total) => draw(`${passWords(job)} ${job.url}`, total),
    walkEnded: (walk: Walk, _index, total) => {
      done += 1;
      if (walk.error) stream.write(`\r\u001b[2K✗ ${walk.url}: ${walk.error.message}\n`);
      draw('', total);
      if (done === total) stream.write('\n');
    },
  };
}

function passWords(job: WalkJob): string {
  return `${PASS_WORDS[job.pass]}/${job.pass}`;
}
