import { kit } from '@/test/corpora/pages/app/kits/varlet.mjs';
import { runVue } from '@/test/corpora/pages/app/run-vue.mjs';

await runVue(kit);
