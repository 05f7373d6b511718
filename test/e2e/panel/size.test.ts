import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bundlePanel } from '@/test/support/panel-page/serve';

const ROOT = join(import.meta.dirname, '../../..');
/** `engineering.md` 3.9. */
const BUDGET_BYTES = 60 * 1024;

describe('the panel as built', () => {
  it('loads little before it is there: neither rules nor the report’s renderer', async () => {
    const files = await bundlePanel(join(ROOT, 'entrypoints/sidepanel/index.html'));
    const first = [...files].filter(([, file]) => file.first);
    const bytes = first.map(([, { content }]) => gzipSync(content).length).reduce((sum, one) => sum + one, 0);
    expect(bytes).toBeLessThanOrEqual(BUDGET_BYTES);
    const text = first.map(([, { content }]) => content).join('\n');
    expect(text).not.toContain('未展示内容即弹出授权');
    expect(text).not.toContain("default-src 'none'");
    expect([...files.values()].some(({ content }) => content.includes('未展示内容即弹出授权'))).toBe(true);
  });
});
