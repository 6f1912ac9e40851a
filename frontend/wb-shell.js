// What the page around the views needs from the browser: keys, the connection dot, theme and density, who sits here,
// copying a link.
//
// wb-key {key} goes to the element with [data-wb-keys]: N / Ctrl+K ? Z W F J K Esc, and sequences as 'G B'. Ctrl+Z arrives as Z.
// <html data-keys="off"> silences all keys without Ctrl. .connection-dot reads its titles from data-online, data-busy, data-lost.
{
  const wb = (window.wb ??= {});
  const root = document.documentElement;
  const SINGLE = new Set(['N', '/', '?', 'Z', 'W', 'F', 'J', 'K', 'V', 'A', 'I', 'T', 'P', 'C', 'L', 'Esc']);
  const LAYERS = ['dialog', 'confirm-dialog', 'popover', 'context-menu', 'combo-box', 'multi-select-combo-box', 'select', 'date-picker', 'menu-bar-submenu']
    .map(it => `vaadin-${it}[opened]`)
    .join();

  // --- the engine of the screens waits for a page that is there already, and looks only every 50 ms whether it is ---

  const listen = document.addEventListener;
  let stands = false; // our own scripts have run: before that nobody may begin
  listen.call(document, 'DOMContentLoaded', () => (stands = true));
  document.addEventListener = (type, listener, options) => {
    if (type === 'DOMContentLoaded' && stands && typeof listener === 'function') queueMicrotask(() => listener(new Event(type)));
    else listen.call(document, type, listener, options);
  };

  // --- theme and density: remembered here, set before the first paint ---

  const kept = name => {
    try {
      return localStorage.getItem(name);
    } catch {
      return null; // a browser that keeps nothing still shows the board
    }
  };
  const keep = (name, value) => {
    try {
      localStorage.setItem(name, value);
    } catch {
      // see above
    }
  };
  const wear = (attribute, value, usual) => (value && value !== usual ? (root.dataset[attribute] = value) : delete root.dataset[attribute]);

  wb.theme = value => {
    if (value) keep('wb-theme', value);
    wear('theme', kept('wb-theme') ?? value, 'system');
    return root.dataset.theme ?? 'system';
  };
  wb.density = value => {
    if (value) keep('wb-density', value);
    wear('density', kept('wb-density') ?? value, 'ruim');
    return root.dataset.density ?? 'ruim';
  };
  wb.theme();
  wb.density();

  // --- who sits here: what a tab remembers is of one person, and of nobody once that person signed out ---

  wb.sits = who => {
    try {
      if (who && sessionStorage.getItem('wb-sits') === who) return;
      sessionStorage.clear();
      if (who) sessionStorage.setItem('wb-sits', who);
    } catch {
      // a browser that keeps nothing has nothing to forget
    }
  };

  // --- a narrow screen: said beforehand, as the page of whoever comes in is made before its screen is measured ---

  const narrow = matchMedia('(max-width: 599.98px)');
  const tellWidth = () => {
    const secure = location.protocol === 'https:' ? '; Secure' : '';
    document.cookie = `wb-screen=${narrow.matches ? 'narrow' : 'wide'}; Path=/; SameSite=Lax${secure}`;
  };
  narrow.addEventListener('change', tellWidth);
  tellWidth();

  // --- keys ---

  let sequence = 0;
  let layered = false;

  const isTyping = target => target.isContentEditable || target.matches?.('input:not([type=checkbox], [type=radio], [type=button], [type=range]), textarea, select');

  function tell(e, key) {
    const listener = document.querySelector('[data-wb-keys]');
    if (!listener) return;
    e.preventDefault();
    listener.dispatchEvent(new CustomEvent('wb-key', { detail: { key } }));
  }

  function named(e) {
    if (e.key === 'Escape') return 'Esc';
    return e.key.length === 1 ? e.key.toUpperCase() : e.key;
  }

  /** Before anybody else: the second letter of a sequence, and whether a dialog is open that wants the key itself. */
  function foresee(e) {
    layered = !!document.querySelector(LAYERS);
    const waiting = e.timeStamp < sequence;
    if (!waiting || ['Shift', 'Control', 'Alt', 'Meta'].includes(e.key)) return;
    sequence = 0;
    if (!/^[a-z]$/i.test(e.key) || e.ctrlKey || e.metaKey || isTyping(e.composedPath()[0])) return;
    e.stopPropagation();
    tell(e, `G ${named(e)}`);
  }

  function pressed(e) {
    if (e.defaultPrevented || e.altKey || e.isComposing || layered) return;
    const key = named(e);
    const typing = isTyping(e.composedPath()[0]);
    if (e.ctrlKey || e.metaKey) {
      if (key === 'K' && !e.shiftKey) tell(e, 'Ctrl+K');
      if (key === 'Z' && !e.shiftKey && !typing) tell(e, 'Z');
      return;
    }
    if (typing || (root.dataset.keys === 'off' && key !== 'Esc')) return;
    if (e.repeat && key !== 'J' && key !== 'K') return;
    if (key === 'G') sequence = e.timeStamp + 1200;
    if (SINGLE.has(key)) tell(e, key);
  }

  document.addEventListener('keydown', foresee, true);
  document.addEventListener('keydown', pressed);

  // --- words that are not kept yet: whoever leaves the page is asked first, and the note on a card tells ---

  const PAUSE = 1700;
  const FORMS = '.form, .form-dialog, .form-page, .new-agreement';
  const typed = new Map();
  let unsent = 0;

  /** Other words on a card, such as a comment, wait there for their writer; only what is on its way can get lost. */
  document.addEventListener('input', e => {
    const field = e.composedPath()[0];
    const edit = field.closest?.('.text-edit');
    if (edit || field.closest?.(FORMS)) typed.set(field, { edit });
    else if (field.closest?.('.card-panel')) unsent = e.timeStamp + PAUSE;
    edit?.closest('.card-panel')?.querySelector('.card-head')?.toggleAttribute('data-unsaved', true);
  });
  document.addEventListener('focusout', () => (unsent = 0));

  /** An emptied text of a card is an edit as well; an emptied form holds nothing. */
  const wouldBeLost = ([field, { edit }]) => field.isConnected && (edit || field.value) && field.checkVisibility();

  /** The server kept what was typed in there; with words only when they are what stands there now. */
  wb.kept = (place, words) => {
    for (const field of typed.keys()) {
      if (place.contains(field) && (words === undefined || field.value === words || !field.matches('textarea'))) typed.delete(field);
    }
    const panel = place.closest('.card-panel');
    const open = panel && [...typed].some(it => panel.contains(it[0]) && it[1].edit && wouldBeLost(it));
    panel?.querySelector('.card-head')?.toggleAttribute('data-unsaved', open);
  };

  window.addEventListener('beforeunload', e => {
    if (!wb.leaves && (e.timeStamp < unsent || [...typed].some(wouldBeLost))) e.preventDefault();
  });

  // --- a login screen of somebody who signed in on another goes along; whose own answer is on its way gets there alone ---

  let answered = false;
  window.addEventListener('beforeunload', () => (answered = true));
  wb.goAlong = () => answered || location.assign(document.baseURI);

  // --- the box of a lost session: the words on the screen are nowhere else, so Escape only makes room to read them ---

  /** Vaadin itself would load the page anew, and would go on doing so with the next Escape. */
  window.addEventListener(
    'keydown',
    e => {
      const box = e.key === 'Escape' && document.querySelector('.v-system-error');
      if (!box) return;
      e.preventDefault();
      e.stopImmediatePropagation();
      box.toggleAttribute('data-small', true);
      box.tabIndex = 0;
      box.setAttribute('role', 'button');
      box.focus();
      box.onkeydown = key => key.key === 'Enter' && box.click();
    },
    true,
  );

  // --- the connection dot ---

  const STATES = { connected: 'online', loading: 'online', reconnecting: 'busy', 'connection-lost': 'lost' };

  function showConnection() {
    const state = STATES[window.Vaadin?.connectionState?.state] ?? (navigator.onLine ? 'online' : 'lost');
    root.dataset.connection = state;
    for (const dot of document.querySelectorAll('.connection-dot')) {
      if (dot.dataset.state === state) continue;
      dot.dataset.state = state;
      dot.title = dot.dataset[state] ?? '';
      dot.setAttribute('role', 'img');
      dot.setAttribute('aria-label', dot.title);
    }
  }

  /** The dot and Vaadin's client come later than this script: look for both for a while. */
  function followConnection(tries, following) {
    const state = window.Vaadin?.connectionState;
    if (state && !following) state.addStateChangeListener(showConnection);
    showConnection();
    const found = state && document.querySelector('.connection-dot');
    if (!found && tries > 0) setTimeout(followConnection, 500, tries - 1, !!state);
  }

  window.addEventListener('online', showConnection);
  window.addEventListener('offline', showConnection);
  followConnection(60, false);

  /** Copies text; false when the browser refuses, so that the caller can show the text instead. */
  wb.copy = async text => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      return false;
    }
  };
}
