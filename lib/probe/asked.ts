import { globals, reader } from './platform';
import { caller } from './stack';

const isActive = reader('UserActivation', 'isActive');
const activation = globals.navigator?.userActivation;

/** Whether the page has transient user activation now. */
export function activated(): boolean {
  return isActive(activation) === true;
}

/** Who is asking for something, and whether a user has just done something. */
export function asked(): { readonly activated: boolean; readonly caller: string | undefined } {
  return { activated: activated(), caller: caller() };
}
