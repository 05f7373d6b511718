import { kit } from '@/test/corpora/pages/app/kits/taro.mjs';
import { runDocument } from '@/test/corpora/pages/app/run-document.mjs';

await runDocument(kit);
