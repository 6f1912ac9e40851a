// <wb-board>: a whole board in one element, drawn from JSON. The server decides; the board shows, asks and waits.
//
// show({texts, density, stages, lanes, rows, tiles, selected, mayMove}), patch({upsert, gone, order, stages, lanes, say}), select(id), mark(ids), choose(on), menuOf(id)
// A lane is a row of the board; rows says by what the board is divided, and is empty when it is one row without a name.
// Texts: board (name of the board), columns (name of the tabs on a phone), empty, emptyHint, emptyAction, emptyColumn,
//        menu (before the number of a card), marked, fold, unfold (before the name of a column).
// Tells: card-open {card} · card-lift {card} · card-move {card, from, stage, lane, after} · card-key {card, key}
//        cards-marked {cards, stop} · stage-fold {stage, folded} · stage-queue · board-empty-action
{
  const wb = (window.wb ??= {});
  const AT_ONCE = 48; // tiles laid out before the first picture: what a large screen shows, whatever the number of cards
  const MORE = 12;
  const phone = window.matchMedia('(max-width: 599.98px)');
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)');
  const parse = input => (typeof input === 'string' ? JSON.parse(input) : input);
  const whenCalm = window.requestIdleCallback ? act => requestIdleCallback(act, { timeout: 100 }) : act => setTimeout(act);
  const keyOf = (lane, stage) => `${lane}|${stage}`;

  class WbBoard extends HTMLElement {
    tiles = new Map(); // id -> what the server told about the card
    order = new Map(); // 'lane|STAGE' -> ids, top first
    parts = new Map(); // 'lane|STAGE' -> {lane, stage, section, list, rest}
    rows = new Map(); // lane -> its section
    foldedRows = new Set(); // lanes of which only the name is shown
    drawn = new Map(); // id -> li, only of the tiles that were ever near the screen
    room = new Map(); // 'lane|STAGE' -> how many tiles are laid out
    marked = new Set();
    own = new Set(); // moved by this person: does not flash when the server confirms it
    waiting = [];
    data = { texts: {}, stages: [], lanes: [], mayMove: false };

    connectedCallback() {
      this.ears = new AbortController();
      const on = (target, type, what, options) => target.addEventListener(type, what, { ...options, signal: this.ears.signal });
      on(this, 'click', e => this.clicked(e));
      on(this, 'auxclick', e => this.clickedAside(e));
      on(this, 'keydown', e => wb.boardKeys.pressed(this, e));
      on(this, 'focusin', e => wb.boardKeys.focused(this, e.target));
      on(this, 'pointerdown', () => this.press());
      on(this, 'pointerover', () => wb.boardDrag.ready(this));
      on(phone, 'change', () => this.refill());
      on(window, 'beforeprint', () => this.refill(Infinity));
      on(window, 'afterprint', () => this.refill());
      this.parts.forEach(part => this.watch.observe(part.rest)); // a page that is built moves what it holds
    }

    disconnectedCallback() {
      this.ears.abort();
      this.watch?.disconnect();
      wb.boardDrag.forget(this);
      this.shape = null;
    }

    // 'stage' is the name of a column throughout, whatever the columns of a board stand for
    show(input) {
      if (this.dragging) return void this.waiting.push(() => this.show(input));
      const { tiles, selected, ...data } = parse(input);
      this.keepFocus(() => {
        this.data = data;
        if (data.density) this.dataset.density = data.density;
        this.frame();
        const now = new Set(tiles.map(tile => tile.id));
        for (const id of [...this.tiles.keys()]) if (!now.has(id)) this.forget(id);
        this.order = new Map([...this.parts.keys()].map(key => [key, []]));
        for (const tile of tiles) {
          this.take(tile);
          this.order.get(this.keyOfCard(tile.id))?.push(tile.id);
        }
        this.refill();
      });
      this.select(selected ?? null);
    }

    patch(input) {
      if (this.dragging) return void this.waiting.push(() => this.patch(input));
      if (!this.ground) return;
      const { upsert = [], gone = [], order = {}, stages, lanes, say } = parse(input);
      this.keepFocus(() => {
        if (lanes) this.relane(lanes);
        const touched = new Set(Object.keys(order));
        for (const id of gone) {
          touched.add(this.leave(id));
          this.forget(id);
        }
        const flashing = upsert.filter(tile => this.take(tile)).map(tile => tile.id);
        for (const tile of upsert) this.settle(tile).forEach(key => touched.add(key));
        for (const [key, ids] of Object.entries(order)) this.arrange(key, ids).forEach(left => touched.add(left));
        if (stages) {
          this.data.stages = stages;
          this.restage();
        }
        touched.forEach(key => this.fill(key));
        this.count();
        flashing.forEach(id => this.flash(id));
      });
      if (say) this.live.textContent = say;
    }

    select(id) {
      this.drawn.get(this.selected)?.querySelector('.tile-title').removeAttribute('aria-current');
      this.drawn.get(this.selected)?.removeAttribute('data-selected');
      const former = this.selected;
      this.selected = id;
      const li = id && this.tileNear(id);
      if (!li) return this.backTo(former);
      li.dataset.selected = '';
      li.querySelector('.tile-title').setAttribute('aria-current', 'true');
      if (!this.contains(document.activeElement)) wb.boardKeys.stopAt(this, li.querySelector('.tile-title'));
      if (!phone.matches) li.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }

    /** Whoever closed a card goes on where it lies, unless something else has the focus by now. */
    backTo(id) {
      const at = document.activeElement;
      if (at === document.body || at.closest('.card-beside')) this.drawn.get(id)?.querySelector('.tile-title').focus({ preventScroll: true });
    }

    mark(ids) {
      wb.boardMarks.set(this, parse(ids));
    }

    choose(on) {
      wb.boardMarks.choose(this, on);
    }

    // --- the frame: heads, swimlanes, columns ---

    frame() {
      if (this.shapeNow() !== this.shape) this.build();
      this.restage();
    }

    shapeNow() {
      const { stages, lanes, rows, texts } = this.data;
      return JSON.stringify([stages.map(it => it.stage), lanes, rows, texts]);
    }

    build() {
      const { el } = wb.tile;
      const frame = wb.boardFrame;
      const { stages, lanes, texts } = this.data;
      wb.boardDrag.forget(this);
      this.watch?.disconnect();
      this.shape = this.shapeNow();
      this.foldedRows = frame.foldedRows(this.data);
      [this.parts, this.rows, this.drawn, this.room] = [new Map(), new Map(), new Map(), new Map()];
      this.live = el('div', 'sr-only');
      this.live.setAttribute('role', 'status');
      this.tabs = el('nav', 'stage-tabs');
      this.tabs.setAttribute('aria-label', texts.columns ?? '');
      this.tabs.append(...stages.map(frame.tab));
      this.ground = el('div', 'board-ground');
      this.ground.setAttribute('role', 'region');
      this.ground.setAttribute('aria-label', texts.board ?? '');
      this.heads = el('div', 'stage-heads');
      this.heads.append(...stages.map(frame.head));
      this.ground.append(this.heads, ...lanes.map(it => this.row(it)));
      this.replaceChildren(this.tabs, frame.emptyState(texts, () => this.tell('board-empty-action', {})), this.ground, this.live);
      this.divided = frame.isDivided(this.data);
      this.toggleAttribute('data-swimlanes', this.divided);
      this.toggleAttribute('data-many', stages.length > 6);
      [this.active, this.column] = [stages[0]?.stage, null];
      this.ground.addEventListener('scroll', () => this.swiped(), { passive: true });
      this.watch = new IntersectionObserver(seen => whenCalm(() => this.grow(seen)), { root: this.ground, rootMargin: '600px 0px' });
      this.parts.forEach(part => this.watch.observe(part.rest));
    }

    row(lane) {
      const row = wb.boardFrame.swimlane(lane, this.data, part => this.parts.set(part.key, part));
      this.rows.set(lane.key, row);
      return row;
    }

    /** Rows that came since, or are called otherwise: what else stands there stays where it is. */
    relane(lanes) {
      const keys = new Set(lanes.map(it => it.key));
      this.data.lanes = lanes;
      for (const key of this.rows.keys()) if (!keys.has(key)) this.dropRow(key);
      let above = this.heads;
      for (const lane of lanes) {
        const row = this.rows.get(lane.key) ?? this.newRow(lane);
        const name = row.querySelector('.row-fold .name');
        if (name) name.textContent = lane.title;
        if (above.nextElementSibling !== row) above.after(row);
        above = row;
      }
      this.shape = this.shapeNow();
      wb.boardDrag.forget(this);
      this.restage();
    }

    newRow(lane) {
      const row = this.row(lane);
      for (const { key, rest } of this.parts.values()) {
        if (this.order.has(key)) continue;
        this.order.set(key, []);
        this.room.set(key, MORE);
        this.watch.observe(rest);
      }
      return row;
    }

    dropRow(key) {
      this.rows.get(key).remove();
      this.rows.delete(key);
      for (const { stage } of this.data.stages) [this.parts, this.order, this.room].forEach(it => it.delete(keyOf(key, stage)));
    }

    isRowFolded(lane) {
      return this.divided && this.foldedRows.has(lane);
    }

    toggleRow(lane) {
      if (!this.foldedRows.delete(lane)) this.foldedRows.add(lane);
      wb.boardFrame.keepFoldedRows(this.data, this.foldedRows);
      this.restage();
      wb.boardKeys.ensureStop(this);
    }

    /** Everything about a column or a row that may change while the board stays: its name, its note, whether it is folded. */
    restage() {
      const { stages, lanes, texts } = this.data;
      this.ground.style.setProperty('--columns', stages.map(it => (it.folded ? 'var(--wb-strip)' : 'minmax(var(--wb-lane-min), 1fr)')).join(' '));
      for (const it of stages) {
        const own = this.querySelectorAll(`[data-stage="${CSS.escape(it.stage)}"]`);
        own.forEach(node => node.querySelectorAll('.name').forEach(name => (name.textContent = it.title)));
        own.forEach(node => node.classList.toggle('folded', !!it.folded));
        const head = this.heads.querySelector(`[data-stage="${CSS.escape(it.stage)}"]`);
        head.querySelector('.stage-note').textContent = it.note ?? '';
        wb.boardFrame.leadOn(head, it.queue);
        const fold = head.querySelector('.stage-fold');
        fold.setAttribute('aria-expanded', String(!it.folded));
        fold.setAttribute('aria-label', `${it.folded ? texts.unfold : texts.fold} ${it.title}`);
        fold.title = fold.getAttribute('aria-label');
        for (const lane of lanes) {
          const part = this.parts.get(keyOf(lane.key, it.stage));
          part.section.dataset.title = it.title;
          part.list.setAttribute('aria-label', this.divided ? `${it.title}, ${lane.title}` : it.title);
        }
      }
      for (const [key, row] of this.rows) {
        row.toggleAttribute('data-folded', this.isRowFolded(key));
        row.querySelector('.row-fold')?.setAttribute('aria-expanded', String(!this.isRowFolded(key)));
      }
      this.activate(this.active);
    }

    isFolded(stage) {
      return !phone.matches && !!this.data.stages.find(it => it.stage === stage)?.folded;
    }

    toggleFold(stage) {
      const it = this.data.stages.find(each => each.stage === stage);
      it.folded = !it.folded;
      this.keepFocus(() => {
        this.restage();
        this.data.lanes.forEach(lane => this.fill(keyOf(lane.key, stage)));
      });
      this.tell('stage-fold', { stage, folded: it.folded });
    }

    // --- the cards ---

    /** Remembers what the server told; true when it is worth a glance of somebody who was looking at it. */
    take(tile) {
      const before = this.tiles.get(tile.id);
      const changed = JSON.stringify(before) !== JSON.stringify(tile);
      this.tiles.set(tile.id, tile);
      const li = this.drawn.get(tile.id);
      if (changed && li) wb.tile.update(li, tile, this.data.texts);
      return !this.own.delete(tile.id) && changed;
    }

    /** Puts a card at the end of its column unless it is already there; the columns that changed by it. */
    settle(tile) {
      const key = keyOf(tile.lane, tile.stage);
      if (this.order.get(key)?.includes(tile.id)) return [key];
      const left = this.leave(tile.id);
      this.order.get(key)?.push(tile.id);
      return [left, key];
    }

    /** Gives a column its order: a card that lay elsewhere leaves there, a card the order forgot stays, at the end. */
    arrange(key, ids) {
      const known = ids.filter(id => this.tiles.has(id));
      const [before, now] = [new Set(this.order.get(key)), new Set(known)];
      const left = known.filter(id => !before.has(id)).map(id => this.leave(id));
      const forgotten = [...before].filter(id => !now.has(id) && this.keyOfCard(id) === key);
      this.order.set(key, [...known, ...forgotten]);
      return left;
    }

    keyOfCard(id) {
      const tile = this.tiles.get(id);
      return tile && keyOf(tile.lane, tile.stage);
    }

    leave(id) {
      for (const [key, ids] of this.order) {
        const at = ids.indexOf(id);
        if (at < 0) continue;
        ids.splice(at, 1);
        return key;
      }
      return null;
    }

    /** Where a card lies after this person dropped it, until the server says otherwise. */
    place(id, lane, stage, after) {
      const [from, to] = [this.leave(id), keyOf(lane, stage)];
      this.order.get(to).splice(after === null ? 0 : this.order.get(to).indexOf(after) + 1, 0, id);
      Object.assign(this.tiles.get(id), { lane, stage });
      this.own.add(id);
      [from, to].forEach(key => this.fill(key));
      this.count();
    }

    forget(id) {
      this.tiles.delete(id);
      this.drawn.get(id)?.remove();
      this.drawn.delete(id);
      this.marked.delete(id);
    }

    refill(room) {
      if (!this.ground) return;
      const open = [...this.order].filter(([key, ids]) => ids.length && !this.isFolded(this.parts.get(key)?.stage)).length;
      const each = room ?? Math.max(4, Math.min(36, Math.floor(AT_ONCE / Math.max(1, open))));
      for (const key of this.parts.keys()) {
        this.room.set(key, Math.max(each, room ? 0 : Math.min(this.room.get(key) ?? 0, MORE * 3)));
        this.fill(key);
      }
      this.count();
    }

    /** Makes one column show its cards: only what differs is touched. */
    fill(key) {
      const part = this.parts.get(key);
      if (!part) return;
      const ids = this.order.get(key) ?? [];
      const shown = ids.slice(0, this.isFolded(part.stage) && this.room.get(key) !== Infinity ? 0 : this.room.get(key));
      const stay = new Set(shown);
      for (const li of [...part.list.children]) if (!stay.has(li.dataset.card)) li.remove();
      let at = part.list.firstElementChild;
      for (const id of shown) {
        const li = this.drawn.get(id) ?? this.draw(id);
        if (li === at) at = at.nextElementSibling;
        else part.list.insertBefore(li, at);
      }
      const rest = this.isFolded(part.stage) ? 0 : ids.length - shown.length;
      part.rest.style.setProperty('--rest', rest);
      if (rest > 0) this.lookAgain(part.rest);
      part.section.dataset.count = ids.length;
    }

    draw(id) {
      const li = wb.tile.make(this.tiles.get(id), this.data.texts);
      this.drawn.set(id, li);
      if (this.marked.has(id)) wb.boardMarks.show(this, li, id);
      return li;
    }

    grow(seen) {
      for (const { target, isIntersecting } of seen) {
        const key = target.dataset.key;
        if (!isIntersecting || this.dragging || (this.order.get(key)?.length ?? 0) <= this.room.get(key)) continue;
        this.room.set(key, this.room.get(key) + MORE);
        this.fill(key);
      }
    }

    /** An observer only tells of a change: ask anew whether the end of the column is still near. */
    lookAgain(rest) {
      this.watch.unobserve(rest);
      this.watch.observe(rest);
    }

    /** The tile of a card, laid out if need be; nothing when its column or row is folded. */
    tileNear(id) {
      const key = this.keyOfCard(id);
      const at = this.order.get(key)?.indexOf(id) ?? -1;
      if (at < 0 || this.isFolded(this.parts.get(key).stage) || this.isRowFolded(this.parts.get(key).lane.key)) return null;
      if (at >= this.room.get(key)) {
        this.room.set(key, at + MORE);
        this.fill(key);
      }
      return this.drawn.get(id);
    }

    count() {
      const say = (where, number) => where && (where.textContent = number);
      for (const { stage, limit } of this.data.stages) {
        const over = (number, perRow) => (limit && limit.perRow === perRow && number > limit.most ? limit.words : '');
        const mine = this.data.lanes.map(lane => this.order.get(keyOf(lane.key, stage))?.length ?? 0);
        const total = mine.reduce((a, b) => a + b, 0);
        const own = `[data-stage="${CSS.escape(stage)}"] .count`;
        say(this.heads.querySelector(own), total);
        say(this.heads.querySelector(`[data-stage="${CSS.escape(stage)}"] .stage-over`), over(total, false));
        say(this.tabs.querySelector(own), total);
        this.data.lanes.forEach((lane, i) => {
          const { section } = this.parts.get(keyOf(lane.key, stage));
          say(section.querySelector('.strip .count'), mine[i]);
          say(section.querySelector('.cell-note'), [mine[i] || '', over(mine[i], true)].filter(Boolean).join(' · '));
        });
      }
      this.ground.querySelectorAll('.swimlane-title .count').forEach((node, i) => {
        const lane = this.data.lanes[i].key;
        say(node, this.data.stages.filter(it => it.open).reduce((sum, { stage }) => sum + (this.order.get(keyOf(lane, stage))?.length ?? 0), 0));
      });
      this.toggleAttribute('data-empty', this.tiles.size === 0);
      wb.boardKeys.ensureStop(this);
    }

    flash(id) {
      const li = this.drawn.get(id);
      if (!li || calm.matches) return;
      li.classList.add('flash');
      li.addEventListener('animationend', () => li.classList.remove('flash'), { once: true });
    }

    /** Whoever was at a tile stays there, also when the tile went to another column; when it is gone, at its neighbour. */
    keepFocus(change) {
      const held = this.contains(document.activeElement) ? document.activeElement : null;
      const li = held?.closest('li.tile');
      const near = li && wb.boardKeys.spot(this, li);
      change();
      if (!held || document.activeElement === held) return;
      if (held.isConnected) held.focus({ preventScroll: true });
      if (held.isConnected && near?.own) li.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      if (!held.isConnected && near) wb.boardKeys.focusNear(this, near);
    }

    // --- hands ---

    /** The focus may not jump while a finger is down: the browser would not begin to drag. */
    press() {
      this.pressed = true;
      setTimeout(() => (this.pressed = false));
    }

    clicked(e) {
      const stage = e.target.closest('.stage-fold, .strip')?.closest('[data-stage]').dataset.stage;
      const row = e.target.closest('.row-fold')?.closest('.swimlane').dataset.row;
      const tab = e.target.closest('.stage-tab');
      const li = e.target.closest('li.tile');
      const queue = e.target.closest('.stage-queue');
      if (stage) this.toggleFold(stage);
      if (queue) this.clickedQueue(e);
      if (row !== undefined) this.toggleRow(row);
      if (tab) this.goTo(tab.dataset.stage);
      if (li) this.clickedTile(e, li);
    }

    /** The browser itself opens it elsewhere for who asks that. */
    clickedQueue(e) {
      if (e.ctrlKey || e.metaKey || e.shiftKey) return;
      e.preventDefault();
      this.tell('stage-queue', {});
    }

    clickedTile(e, li) {
      const card = li.dataset.card;
      const link = e.target.closest('.tile-title');
      if (e.target.closest('.tile-menu')) return;
      if (e.ctrlKey || e.metaKey) return void (link || window.open(li.querySelector('.tile-title').href, '_blank'));
      e.preventDefault();
      li.querySelector('.tile-title').focus({ preventScroll: true });
      if (e.shiftKey) return wb.boardMarks.to(this, card);
      if (this.choosing) return wb.boardMarks.one(this, card);
      if (!link && getSelection().type === 'Range' && this.contains(getSelection().anchorNode)) return;
      this.tell('card-open', { card });
    }

    clickedAside(e) {
      const li = e.button === 1 && !e.target.closest('a, button') && e.target.closest('li.tile');
      if (li) window.open(li.querySelector('.tile-title').href, '_blank');
    }

    /** As a click on the button of the tile, where it is. */
    askMenu(li) {
      const menu = li.querySelector('.tile-menu');
      const { left, bottom } = menu.getBoundingClientRect();
      menu.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, clientX: left, clientY: bottom }));
    }

    /** The same for the server, when a key does not move a card here. */
    menuOf(id) {
      const li = this.tileNear(id);
      this.own.delete(id);
      if (li) this.askMenu(li);
    }

    /** For the menu of the page: a click elsewhere on the board is no question for it. */
    preventContextMenu(e) {
      return !e.target.closest('.tile-menu');
    }

    getContextMenuBeforeOpenDetail(e) {
      return { card: e.target.closest('li.tile').dataset.card };
    }

    goTo(stage) {
      const lane = this.ground.querySelector(`.lane[data-stage="${CSS.escape(stage)}"]`);
      this.activate(stage);
      if (!this.divided) this.ground.scrollTo({ left: lane.offsetLeft - this.ground.clientLeft, behavior: calm.matches ? 'instant' : 'smooth' });
    }

    swiped() {
      if (!phone.matches || this.divided) return;
      clearTimeout(this.settled);
      this.settled = setTimeout(() => {
        const width = this.ground.scrollWidth / this.data.stages.length;
        this.activate(this.data.stages[Math.round(this.ground.scrollLeft / width)]?.stage);
      }, 60);
    }

    /** The one column a phone shows: the others wait at the top, as high as the screen. */
    activate(stage) {
      if (!stage) return;
      if (stage !== this.active) this.ground.scrollTop = 0;
      this.active = stage;
      this.ground.querySelectorAll('.lane').forEach(it => it.toggleAttribute('data-active', it.dataset.stage === stage));
      for (const tab of this.tabs.children) {
        const on = tab.dataset.stage === stage;
        on ? tab.setAttribute('aria-current', 'true') : tab.removeAttribute('aria-current');
        if (on && phone.matches) this.tabs.scrollTo({ left: tab.offsetLeft - this.tabs.clientWidth / 2 + tab.clientWidth / 2, behavior: 'instant' });
      }
    }

    tell(type, detail) {
      this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true }));
    }
  }

  customElements.define('wb-board', WbBoard);
}
