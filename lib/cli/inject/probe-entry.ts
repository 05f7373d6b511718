import { bootProbe } from '@/lib/probe/boot';

// Bundled to one IIFE that the command line adds to the page's own world of every frame.
bootProbe();
