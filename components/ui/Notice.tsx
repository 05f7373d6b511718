import type { ComponentChildren } from 'preact';

interface NoticeProps {
  readonly tone: 'bad' | 'warn' | 'plain';
  readonly children: ComponentChildren;
}

/** A boxed message beside what it is about. */
export function Notice({ tone, children }: NoticeProps) {
  return <div class={`notice notice-${tone}`}>{children}</div>;
}
