// Runs inside the exported report. It only makes reading easier: everything is there without it.
(() => {
  const root = document.documentElement;
  const folds = [...document.querySelectorAll('details[data-fold]')];
  const choices = [...document.querySelectorAll('input[name="language"]')];
  const button = document.querySelector('[data-fold-all]');
  let open = false;

  function showLanguage() {
    const chosen = choices.find((choice) => choice.checked);
    if (!chosen) return;
    root.lang = chosen.value === 'zh' ? 'zh-CN' : 'en';
    root.dataset.language = chosen.value;
  }

  function foldAll(wanted) {
    open = wanted;
    for (const fold of folds) fold.open = wanted;
    if (!button) return;
    button.querySelector('[data-when="open"]').hidden = !wanted;
    button.querySelector('[data-when="folded"]').hidden = wanted;
  }

  // A link may lead into a folded part.
  function reveal() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (let part = target; part; part = part.parentElement) if (part.tagName === 'DETAILS') part.open = true;
    target?.scrollIntoView();
  }

  for (const choice of choices) choice.addEventListener('change', showLanguage);
  showLanguage();
  foldAll(false);
  if (button) {
    button.parentElement.hidden = false;
    button.addEventListener('click', () => foldAll(!open));
  }
  addEventListener('hashchange', reveal);
  if (location.hash) reveal();

  // Paper shows everything, and what was folded before is folded again.
  let before = [];
  addEventListener('beforeprint', () => {
    before = folds.filter((fold) => !fold.open);
    for (const fold of before) fold.open = true;
  });
  addEventListener('afterprint', () => {
    for (const fold of before) fold.open = false;
  });
})();
