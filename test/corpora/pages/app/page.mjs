import './base.css';
import './parts.css';
import './ground.css';
import './surfaces.css';
import './card.css';
import { toneOf } from './pictures.mjs';

/** The page that the address asks for. */
export async function askedPage() {
  const id = new URLSearchParams(location.search).get('page');
  const answer = await fetch(`/pages/${id}.json`);
  const page = await answer.json();
  document.title = page.title;
  document.documentElement.lang = page.lang ?? 'zh-CN';
  document.documentElement.style.setProperty('--tone', toneOf(page.seed));
  return page;
}
