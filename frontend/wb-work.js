// What lists of work need from the browser: drawing a line, going from line to line with the arrows, whatever group it is in,
// and going on beside a line that left.
//
// <wb-work-line> is told {href, kind, number, title, what, wijk, day, tone, deeds: [{words, label}]} and draws it; told anew, it
// changes what is different, so that the focus stays. It tells deed {which} when one of its buttons is pressed.
{
  const wb = (window.wb ??= {});
  const CARD = '.work-card';
  const STEPS = { ArrowDown: 1, ArrowUp: -1 };

  const make = (tag, name, parent) => {
    const part = document.createElement(tag);
    part.className = name;
    parent.append(part);
    return part;
  };
  const say = (part, words) => {
    if (part.textContent !== words) part.textContent = words;
  };

  customElements.define('wb-work-line', class extends HTMLElement {
    #told;
    #parts;

    set told(told) {
      const before = this.#told;
      this.#told = told;
      this.#parts ??= this.#make();
      const { card, number, title, deeds, what, wijk, day } = this.#parts;
      this.dataset.kind = told.kind;
      card.setAttribute('href', told.href);
      say(number, told.number);
      say(title, told.title);
      title.title = told.title;
      say(what, told.what);
      say(wijk, told.wijk);
      say(day, told.day);
      ['late', 'soon'].forEach(it => day.toggleAttribute(`data-${it}`, told.tone === it));
      if (JSON.stringify(told.deeds) !== JSON.stringify(before?.deeds)) this.#offer(deeds, told.deeds);
    }

    get told() {
      return this.#told;
    }

    #make() {
      const card = make('a', 'work-card', this);
      const sign = make('wb-icon', '', card);
      sign.setAttribute('aria-hidden', 'true');
      sign.setAttribute('name', this.#told.kind);
      const number = make('span', 'number', card);
      card.append(' ');
      const title = make('span', 'title', card);
      const [deeds, what, wijk, day] = ['deeds', 'what', 'wijk', 'day'].map(it => make(it === 'deeds' ? 'div' : 'span', it, this));
      return { card, number, title, deeds, what, wijk, day };
    }

    #offer(place, deeds) {
      if (place.contains(document.activeElement)) this.#parts.card.focus();
      place.replaceChildren();
      place.hidden = deeds.length === 0;
      this.toggleAttribute('data-many', deeds.length > 2);
      deeds.forEach(it => {
        const button = make('button', 'button', place);
        button.type = 'button';
        button.textContent = it.words;
        button.setAttribute('aria-label', it.label);
        button.onclick = () => this.dispatchEvent(new CustomEvent('deed', { detail: { which: it.words } }));
      });
    }
  });

  /** Where somebody was at work in a line that is gone now, the next one has the focus: but only when nothing else has. */
  const goOn = (cards, place, tries) => {
    if (document.activeElement === document.body) cards()[Math.min(place, cards().length - 1)]?.focus();
    else if (tries > 0) setTimeout(goOn, 50, cards, place, tries - 1); // a dialog is still closing
  };

  wb.work = {
    /** Called once, with the page that the lines are on. */
    walk(page) {
      const cards = () => [...page.querySelectorAll(CARD)].filter(it => it.checkVisibility());
      const placeOf = line => cards().indexOf(line.querySelector(CARD));
      let here;
      page.addEventListener('focusin', e => {
        const line = e.target.closest('.work-line');
        here = line && { line, place: placeOf(line) };
      });
      new MutationObserver(() => {
        if (!here || here.line.isConnected) return;
        goOn(cards, here.place, 10);
        here = undefined;
      }).observe(page, { childList: true, subtree: true });
      page.addEventListener('keydown', e => {
        const step = STEPS[e.key];
        const line = e.target.closest('.work-line');
        if (!step || !line || e.defaultPrevented || e.altKey || e.ctrlKey || e.metaKey || e.shiftKey) return;
        const next = cards()[placeOf(line) + step];
        if (!next) return;
        e.preventDefault();
        next.focus();
      });
    },
  };
}
