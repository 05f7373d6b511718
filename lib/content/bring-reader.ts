import { PageReader } from '@/lib/observe/page-reader';
import { leaveReader } from './reader-desk';

/** Gives the document's observer its eyes, now or when it comes. */
export function bringReader(world: object): void {
  leaveReader(world, (parts) => new PageReader(parts));
}
