// The keyboard on <wb-board>: one tab stop, arrows between cards, columns and wijken, letters for what the server does.
{
  const wb = (window.wb ??= {});
  const FOR_SERVER = new Set(['V', 'A', 'I', 'T', 'P', 'C', 'L']);
  const ARROWS = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };

  const title = li => li?.querySelector('.tile-title') ?? null;
  const fold = (board, stage) => board.heads.querySelector(`[data-stage="${CSS.escape(stage)}"] .stage-fold`);
  const part = (board, lane, stage) => board.parts.get(`${lane}|${stage}`);

  function first(board, stage) {
    for (const lane of board.data.lanes) {
      const li = part(board, lane.key, stage).list.firstElementChild;
      if (li) return title(li);
    }
    return null;
  }

  function below(board, li, here) {
    if (li.nextElementSibling) return title(li.nextElementSibling);
    const ids = board.order.get(here.key);
    const next = ids[ids.indexOf(li.dataset.card) + 1];
    return next ? title(board.tileNear(next)) : inOtherLane(board, here, 1, 'firstElementChild');
  }

  function above(board, li, here) {
    if (li.previousElementSibling) return title(li.previousElementSibling);
    return inOtherLane(board, here, -1, 'lastElementChild') ?? fold(board, here.stage);
  }

  function inOtherLane(board, here, step, end) {
    const lanes = board.data.lanes;
    for (let i = lanes.indexOf(here.lane) + step; lanes[i]; i += step) {
      const li = part(board, lanes[i].key, here.stage).list[end];
      if (li) return title(li);
    }
    return null;
  }

  function aside(board, li, here, step) {
    const stages = board.data.stages;
    const top = li.getBoundingClientRect().top;
    for (let i = stages.findIndex(it => it.stage === here.stage) + step; stages[i]; i += step) {
      if (board.isFolded(stages[i].stage)) return fold(board, stages[i].stage);
      const tiles = [...part(board, here.lane.key, stages[i].stage).list.children];
      const far = it => Math.abs(it.getBoundingClientRect().top - top);
      if (tiles.length) return title(tiles.reduce((a, b) => (far(b) < far(a) ? b : a)));
    }
    return null;
  }

  function fromHead(board, button, way) {
    const stages = board.data.stages.map(it => it.stage);
    const at = stages.indexOf(button.closest('.stage-head').dataset.stage);
    if (way === 'down') return first(board, stages[at]);
    const next = stages[at + { left: -1, right: 1, up: 0 }[way]];
    return next ? fold(board, next) : null;
  }

  function fromTile(board, li, way) {
    const lane = li.closest('.lane').dataset;
    const here = part(board, lane.lane, lane.stage);
    switch (way) {
      case 'down': return below(board, li, here);
      case 'up': return above(board, li, here);
      default: return aside(board, li, here, way === 'left' ? -1 : 1);
    }
  }

  function end(board, li, key) {
    const lane = li.closest('.lane').dataset;
    const ids = board.order.get(`${lane.lane}|${lane.stage}`);
    return title(board.tileNear(key === 'Home' ? ids[0] : ids.at(-1)));
  }

  function go(board, target) {
    if (!target) return;
    target.focus({ preventScroll: true });
    (target.closest('li.tile') ?? target).scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  function letter(board, li, key) {
    const card = li.dataset.card;
    if (key === 'X') return () => markOne(board, card);
    if (FOR_SERVER.has(key)) return () => board.tell('card-key', { card, key });
    return null;
  }

  function push(board, li, way) {
    board.own.add(li.dataset.card);
    board.tell('card-key', { card: li.dataset.card, key: `S-${way}` });
  }

  function unmark(board) {
    board.marked.clear();
    tellMarks(board);
  }

  function markOne(board, card) {
    if (!board.marked.delete(card)) board.marked.add(card);
    board.lastMark = card;
    tellMarks(board);
  }

  function tellMarks(board) {
    board.mark([...board.marked]);
    board.tell('cards-marked', { cards: [...board.marked] });
  }

  /** What a key does on a tile, or nothing: then it goes on to the page. */
  function onTile(board, li, e) {
    const way = ARROWS[e.key];
    if (way) return e.shiftKey ? () => push(board, li, way) : () => go(board, fromTile(board, li, way));
    if (e.key === 'Home' || e.key === 'End') return () => go(board, end(board, li, e.key));
    if (e.key === 'ContextMenu' || (e.key === 'F10' && e.shiftKey)) return () => board.askMenu(li);
    if (e.key === 'Escape' && board.marked.size) return () => unmark(board);
    return e.shiftKey || document.documentElement.dataset.keys === 'off' ? null : letter(board, li, e.key.toUpperCase());
  }

  function onHead(board, head, e) {
    const way = ARROWS[e.key];
    return way ? () => go(board, fromHead(board, head, way)) : null;
  }

  wb.boardKeys = {
    pressed(board, e) {
      if (e.ctrlKey || e.metaKey || e.altKey || e.defaultPrevented) return;
      const li = e.target.closest('li.tile');
      const head = e.target.closest('.stage-fold');
      const act = li ? onTile(board, li, e) : head && onHead(board, head, e);
      if (!act) return;
      e.preventDefault();
      e.stopPropagation();
      act();
    },

    /** Whoever focuses the tile means its link. */
    focused(board, target) {
      if (target.matches('li.tile') && !board.pressed) return title(target).focus({ preventScroll: true });
      if (target.matches('.tile-title, .stage-fold')) this.stopAt(board, target);
    },

    stopAt(board, target) {
      if (board.stop && board.stop !== target) board.stop.tabIndex = -1;
      board.stop = target;
      target.tabIndex = 0;
    },

    ensureStop(board) {
      if (board.stop?.matches('.tile-title, .stage-fold') && board.contains(board.stop) && board.stop.checkVisibility()) return;
      const target = board.ground.querySelector('li.tile .tile-title') ?? board.ground.querySelector('.stage-fold');
      this.stopAt(board, target?.checkVisibility() ? target : board.ground);
    },

    focusNear(board, { id, key, at }) {
      const ids = board.order.get(key) ?? [];
      const li = board.tileNear(id) ?? board.tileNear(ids[Math.min(at, ids.length - 1)]);
      const target = title(li) ?? fold(board, key.slice(key.indexOf('|') + 1));
      if (target?.checkVisibility()) target.focus({ preventScroll: true });
    },

    markTo(board, card) {
      const { lane, stage } = board.tiles.get(card);
      const ids = board.order.get(`${lane}|${stage}`);
      const [a, b] = [ids.indexOf(board.lastMark), ids.indexOf(card)].sort((x, y) => x - y);
      if (a < 0) return markOne(board, card);
      ids.slice(a, b + 1).forEach(id => board.marked.add(id));
      board.lastMark = card;
      tellMarks(board);
    },
  };
}
