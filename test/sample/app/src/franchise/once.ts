const done = new Set<string>();

/** Runs `act` the first time its name is met in this page's life. */
export function once(name: string, act: () => void): void {
  if (done.has(name)) return;
  done.add(name);
  act();
}
