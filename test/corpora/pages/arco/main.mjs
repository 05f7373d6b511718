import { kit } from '@/test/corpora/pages/app/kits/arco.mjs';
import { runReact } from '@/test/corpora/pages/app/run-react.mjs';

await runReact(kit);
