import { kit } from '@/test/corpora/pages/app/kits/tdesign.mjs';
import { runVue } from '@/test/corpora/pages/app/run-vue.mjs';

await runVue(kit);
