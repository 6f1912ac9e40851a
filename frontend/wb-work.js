// What lists of work need from the browser: going from line to line with the arrows, whatever group it is in.
{
  const wb = (window.wb ??= {});
  const CARD = '.work-card';
  const STEPS = { ArrowDown: 1, ArrowUp: -1 };

  wb.work = {
    /** Called once, with the page that the lines are on. */
    walk(page) {
      page.addEventListener('keydown', e => {
        const step = STEPS[e.key];
        const line = e.target.closest('.work-line');
        if (!step || !line || e.defaultPrevented || e.altKey || e.ctrlKey || e.metaKey || e.shiftKey) return;
        const cards = [...page.querySelectorAll(CARD)].filter(it => it.checkVisibility());
        const next = cards[cards.indexOf(line.querySelector(CARD)) + step];
        if (!next) return;
        e.preventDefault();
        next.focus();
      });
    },
  };
}
