// The frame of <wb-board> before any card lies in it: column heads, swimlanes, columns, and what an empty board says.
{
  const wb = (window.wb ??= {});

  /** What every column shows of itself; its words come when the board knows them. */
  function named(node, stage) {
    const { el } = wb.tile;
    node.append(el('span', 'name'), ' ', el('span', 'count'));
    if (stage) node.dataset.stage = stage;
    return node;
  }

  function button(cls) {
    const node = wb.tile.el('button', cls);
    node.type = 'button';
    return node;
  }

  function column(lane, stage, data, keep) {
    const { el } = wb.tile;
    const section = el('section', 'lane');
    Object.assign(section.dataset, { stage, lane: lane.key });
    const [strip, list, rest] = [named(el('div', 'strip')), el('ol', 'tiles'), el('div', 'lane-rest')];
    strip.setAttribute('aria-hidden', 'true');
    if (isDivided(data)) section.append(el('p', 'cell-note'));
    section.append(strip, list, rest, el('p', 'lane-empty', data.texts.emptyColumn));
    const key = `${lane.key}|${stage}`;
    rest.dataset.key = key;
    keep({ key, lane, stage, section, list, rest });
    return section;
  }

  const isDivided = ({ rows, lanes }) => rows ?? lanes.length > 1;
  const memory = ({ rows }) => `wb-rows-folded-${rows}`;

  function rowTitle(lane) {
    const { el } = wb.tile;
    const fold = button('row-fold');
    fold.tabIndex = -1;
    fold.append(wb.icon('fold'));
    named(fold).querySelector('.name').textContent = lane.title;
    const title = el('h2', 'swimlane-title');
    title.append(fold);
    return title;
  }

  wb.boardFrame = {
    isDivided: data => !!isDivided(data),

    /** Which rows this tab keeps folded, for each way to divide a board. */
    foldedRows(data) {
      try {
        return new Set(JSON.parse(sessionStorage.getItem(memory(data)) ?? '[]'));
      } catch {
        return new Set(); // a browser that keeps nothing still shows the board
      }
    },

    keepFoldedRows(data, keys) {
      try {
        sessionStorage.setItem(memory(data), JSON.stringify([...keys]));
      } catch {
        // see above
      }
    },

    head({ stage }) {
      const { el } = wb.tile;
      const node = el('div', 'stage-head');
      node.dataset.stage = stage;
      const fold = button('stage-fold');
      fold.tabIndex = -1;
      fold.append(wb.icon('fold'));
      node.append(named(el('h2', 'stage-title')), el('small', 'stage-over'), el('small', 'stage-note'), fold);
      return node;
    },

    /** To another way to look at the cards of a column; a real link, so that it opens in a new tab too. */
    leadOn(head, queue) {
      const { el, safe } = wb.tile;
      const former = head.querySelector('.stage-queue');
      if (!queue) return void former?.remove();
      const link = former ?? el('a', 'stage-queue');
      if (!former) {
        link.append(wb.icon('queue'));
        head.querySelector('.stage-over').after(link);
      }
      link.href = safe(queue.href);
      link.title = queue.words;
      link.setAttribute('aria-label', queue.words);
    },

    tab: ({ stage }) => named(button('stage-tab'), stage),

    swimlane(lane, data, keep) {
      const { el } = wb.tile;
      const node = el('section', 'swimlane');
      node.dataset.row = lane.key;
      if (lane.wijk) node.dataset.wijk = lane.wijk;
      if (isDivided(data)) node.append(rowTitle(lane));
      const lanes = el('div', 'lanes');
      lanes.append(...data.stages.map(({ stage }) => column(lane, stage, data, keep)));
      node.append(lanes);
      return node;
    },

    emptyState(texts, act) {
      const { el } = wb.tile;
      const node = el('div', 'empty-state board-empty');
      const first = button('button-primary');
      first.textContent = texts.emptyAction ?? '';
      first.hidden = !texts.emptyAction;
      first.addEventListener('click', act);
      node.append(el('p', 'empty-title', texts.empty), el('p', 'empty-hint', texts.emptyHint), first);
      return node;
    },
  };
}
