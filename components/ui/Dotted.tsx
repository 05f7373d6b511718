import { type ComponentChild, Fragment } from 'preact';

/** Small facts on one line with dots between them; facts that are not there leave no dot. */
export function Dotted({ facts }: { readonly facts: readonly ComponentChild[] }) {
  const there = facts.filter((fact) => fact !== null && fact !== undefined && fact !== false);
  return (
    <>
      {there.map((fact, index) => (
        <Fragment key={index}>
          {index > 0 && ' · '}
          {fact}
        </Fragment>
      ))}
    </>
  );
}
