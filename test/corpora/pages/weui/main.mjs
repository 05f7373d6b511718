import { kit } from '@/test/corpora/pages/app/kits/weui.mjs';
import { runDocument } from '@/test/corpora/pages/app/run-document.mjs';

await runDocument(kit);
