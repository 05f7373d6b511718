import { kit } from '@/test/corpora/pages/app/kits/plain.mjs';
import { runDocument } from '@/test/corpora/pages/app/run-document.mjs';

await runDocument(kit);
