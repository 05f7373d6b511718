/**
 * Names on the private channel. The first three are heard on `window`, but only before the first page script; the others
 * are dispatched on a node that no page can reach.
 */
export const OFFER = 'miniaudit-offer';
export const ASK = 'miniaudit-ask';
export const ACK = 'ack';
export const EVENT = 'event';
export const TIMER = 'timer';
export const STOP = 'stop';
