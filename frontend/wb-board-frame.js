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
    section.append(strip, list, rest, el('p', 'lane-empty', data.texts.emptyColumn));
    const key = `${lane.key}|${stage}`;
    rest.dataset.key = key;
    keep({ key, lane, stage, section, list, rest });
    return section;
  }

  wb.boardFrame = {
    head({ stage }) {
      const { el } = wb.tile;
      const node = el('div', 'stage-head');
      node.dataset.stage = stage;
      const fold = button('stage-fold');
      fold.tabIndex = -1;
      fold.append(wb.icon('fold'));
      node.append(named(el('h2', 'stage-title')), el('small', 'stage-note'), fold);
      return node;
    },

    tab: ({ stage }) => named(button('stage-tab'), stage),

    swimlane(lane, data, keep) {
      const { el } = wb.tile;
      const node = el('section', 'swimlane');
      node.dataset.wijk = lane.wijk ?? '';
      if (data.lanes.length > 1) {
        const title = named(el('h2', 'swimlane-title'));
        title.querySelector('.name').textContent = lane.title;
        node.append(title);
      }
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
