import { kit } from '@/test/corpora/pages/app/kits/antd-mobile.mjs';
import { runReact } from '@/test/corpora/pages/app/run-react.mjs';

await runReact(kit);
