import type { PropsWithChildren } from 'react';
import './app.css';

/** Root of the program; the framework puts the pages into it. */
export default function App({ children }: PropsWithChildren) {
  return children;
}
