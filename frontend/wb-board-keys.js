// The keyboard on <wb-board>: one tab stop, arrows between cards, columns and rows, letters for what the server does.
{
  const wb = (window.wb ??= {});
  const FOR_SERVER = new Set(['V', 'A', 'I', 'T', 'P', 'C', 'L']);
  const ARROWS = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };

  const title = li => li?.querySelector('.tile-title') ?? null;
  const fold = (board, stage) => board.heads.querySelector(`[data-stage="${CSS.escape(stage)}"] .stage-fold`);
  const part = (board, lane, stage) => board.parts.get(`${lane}|${stage}`);

  const rowOf = (board, lane) => board.rows.get(lane.key)?.querySelector('.row-fold') ?? null;

  /** Downwards from the head of a column: the first row, or the first card where there are no rows. */
  function first(board, stage) {
    const [lane] = board.data.lanes;
    return rowOf(board, lane) ?? title(part(board, lane.key, stage).list.firstElementChild);
  }

  function below(board, li, here) {
    if (li.nextElementSibling) return title(li.nextElementSibling);
    const ids = board.order.get(here.key);
    const next = ids[ids.indexOf(li.dataset.card) + 1];
    return next ? title(board.tileNear(next)) : nextRow(board, here.lane);
  }

  function above(board, li, here) {
    if (li.previousElementSibling) return title(li.previousElementSibling);
    return rowOf(board, here.lane) ?? fold(board, here.stage);
  }

  function nextRow(board, lane) {
    const next = board.data.lanes[board.data.lanes.findIndex(it => it.key === lane.key) + 1];
    return next ? rowOf(board, next) : null;
  }

  /** A card at the top or the bottom of a row: in the column one came from, or in the first that has one. */
  function inRow(board, lane, end) {
    if (board.isRowFolded(lane.key)) return null;
    const stages = board.data.stages.map(it => it.stage).filter(it => !board.isFolded(it));
    const lists = [board.column, ...stages].filter(it => stages.includes(it)).map(it => part(board, lane.key, it).list);
    return title(lists.find(it => it[end])?.[end]);
  }

  function fromRow(board, button, way) {
    const { row } = button.closest('.swimlane').dataset;
    const lanes = board.data.lanes;
    const at = lanes.findIndex(it => it.key === row);
    if (way === 'down') return inRow(board, lanes[at], 'firstElementChild') ?? nextRow(board, lanes[at]);
    if (way === 'up' && at > 0) return inRow(board, lanes[at - 1], 'lastElementChild') ?? rowOf(board, lanes[at - 1]);
    return way === 'up' ? fold(board, board.column ?? board.data.stages[0].stage) : null;
  }

  /** As in a tree: left folds, right unfolds. */
  function onRow(board, button, e) {
    const way = ARROWS[e.key];
    const { row } = button.closest('.swimlane').dataset;
    if (way === 'left' || way === 'right') return () => board.isRowFolded(row) === (way === 'right') && board.toggleRow(row);
    return way ? () => go(board, fromRow(board, button, way)) : null;
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
    if (key === 'X') return () => wb.boardMarks.one(board, card);
    if (FOR_SERVER.has(key)) return () => board.tell('card-key', { card, key });
    return null;
  }

  function push(board, li, way) {
    board.own.add(li.dataset.card);
    board.tell('card-key', { card: li.dataset.card, key: `S-${way}` });
  }

  /** What a key does on a tile, or nothing: then it goes on to the page. */
  function onTile(board, li, e) {
    const way = ARROWS[e.key];
    if (way) return e.shiftKey ? () => push(board, li, way) : () => go(board, fromTile(board, li, way));
    if (e.key === 'Home' || e.key === 'End') return () => go(board, end(board, li, e.key));
    if (e.key === 'ContextMenu' || (e.key === 'F10' && e.shiftKey)) return () => board.askMenu(li);
    if (e.key === 'Escape' && wb.boardMarks.isBusy(board)) return () => wb.boardMarks.stop(board);
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
      const row = e.target.closest('.row-fold');
      const act = li ? onTile(board, li, e) : head ? onHead(board, head, e) : row && onRow(board, row, e);
      if (!act) return;
      e.preventDefault();
      e.stopPropagation();
      act();
    },

    /** Whoever focuses the tile means its link. */
    focused(board, target) {
      if (target === board.ground) return this.enter(board);
      if (target.matches('li.tile') && !board.pressed) return title(target).focus({ preventScroll: true });
      board.column = target.closest('[data-stage]')?.dataset.stage ?? board.column;
      if (target.matches('.tile-title, .stage-fold, .row-fold')) this.stopAt(board, target);
    },

    /** A board that was drawn before it was on the page does not know yet what can be seen of it. */
    enter(board) {
      this.ensureStop(board);
      if (board.stop !== board.ground) board.stop.focus({ preventScroll: true });
    },

    stopAt(board, target) {
      if (board.stop && board.stop !== target) board.stop.tabIndex = -1;
      board.stop = target;
      target.tabIndex = 0;
    },

    ensureStop(board) {
      if (board.stop?.matches('.tile-title, .stage-fold, .row-fold') && board.contains(board.stop) && board.stop.checkVisibility()) return;
      const target = board.ground.querySelector('.swimlane:not([data-folded]) li.tile .tile-title') ?? board.ground.querySelector('.row-fold, .stage-fold');
      this.stopAt(board, target?.checkVisibility() ? target : board.ground);
    },

    spot(board, li) {
      const { lane, stage } = li.closest('.lane').dataset;
      const id = li.dataset.card;
      return { id, key: `${lane}|${stage}`, at: [...li.parentNode.children].indexOf(li), own: board.own.has(id) };
    },

    focusNear(board, { id, key, at }) {
      const ids = board.order.get(key) ?? [];
      const li = board.tileNear(id) ?? board.tileNear(ids[Math.min(at, ids.length - 1)]);
      const target = title(li) ?? fold(board, key.slice(key.indexOf('|') + 1));
      if (target?.checkVisibility()) target.focus({ preventScroll: true });
    },
  };
}
