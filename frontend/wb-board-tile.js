// Draws one tile of <wb-board>: how a card looks from a distance. Data reaches the page as text only, never as markup.
{
  const wb = (window.wb ??= {});

  const SHAPES = {
    up: '<path d="M12 4l9 16H3z"/>', square: '<rect x="4.5" y="4.5" width="15" height="15" rx="2"/>', dot: '<circle cx="12" cy="12" r="8"/>',
    down: '<path class="line" d="M4.5 5.500h15L12 19z"/>', diamond: '<path d="M12 2.500l9.5 9.5-9.5 9.500L2.5 12z"/>',
    clock: '<circle class="line" cx="12" cy="12" r="8.5"/><path d="M12 12V3.500a8.5 8.5 0 0 1 8.5 8.500z"/>', flag: '<path d="M5 3h14l-4 5 4 5H7v8H5z"/>',
    check: '<path class="line" d="M4 12.500l5.5 5.500L20 7"/>', pause: '<path d="M5 4h5v16H5zM14 4h5v16h-5z"/>',
  };
  const SIGNS = { '▲': 'up', '■': 'square', '▽': 'down', '●': 'dot', '◔': 'clock', '◆': 'diamond', '⚑': 'flag', '✓': 'check', '‖': 'pause' };

  function el(tag, cls, text) {
    const node = document.createElement(tag);
    if (cls) node.className = cls;
    if (text !== undefined && text !== null) node.textContent = text;
    return node;
  }

  /** A small drawing or abbreviation that says its whole meaning to a screen reader and on hover. */
  function sign(cls, title, ...parts) {
    const node = el('span', cls);
    if (title) {
      node.setAttribute('role', 'img');
      node.setAttribute('aria-label', title);
      node.title = title;
    }
    node.append(...parts.filter(it => it !== null && it !== undefined));
    return node;
  }

  /** Black or white, whichever reads best on the colour; the colour itself only if it really is one. */
  const inks = new Map();
  function ink(colour) {
    if (!inks.has(colour)) {
      const hex = /^#([0-9a-f]{6})$/i.exec(colour ?? '');
      if (!hex) return null;
      const [r, g, b] = [0, 2, 4].map(i => parseInt(hex[1].slice(i, i + 2), 16) / 255).map(c => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
      const light = 0.2126 * r + 0.7152 * g + 0.0722 * b;
      inks.set(colour, 1.05 / (light + 0.05) >= (light + 0.05) / 0.05 ? '#fff' : '#000');
    }
    return inks.get(colour);
  }

  function badge(org, lead) {
    const node = sign(lead ? 'org-badge lead' : 'org-badge', org.name, org.initials);
    const on = ink(org.colour);
    if (on) {
      node.style.setProperty('--org', org.colour);
      node.style.setProperty('--on-org', on);
    }
    return node;
  }

  function state(it) {
    const node = el('span', 'state');
    node.dataset.tone = it.tone ?? 'quiet';
    const shape = it.shape && (wb.svg('shape', SHAPES, SIGNS[it.shape] ?? it.shape) ?? el('span', 'sign', it.shape));
    node.append(shape ?? '', it.text);
    return node;
  }

  function head(tile) {
    const node = el('div', 'tile-head');
    const kind = sign('kind-icon', tile.kindWord, wb.icon(tile.kind));
    const place = [tile.type, tile.place].filter(Boolean).join(' · '); // what it was meant as stands where there is room
    node.append(kind, el('span', 'nr', tile.id), el('span', 'place', place));
    if (tile.lock) node.append(sign('lock', tile.lock, wb.icon('lock')));
    const age = sign('age', tile.ageTitle, tile.age ?? '');
    age.dataset.step = tile.ageStep ?? 0;
    node.append(age);
    if (tile.fresh) node.append(sign('fresh', tile.freshTitle));
    return node;
  }

  function foot(tile) {
    const node = el('div', 'tile-foot');
    if (tile.lead) node.append(badge(tile.lead, true));
    if (tile.doer) node.append(sign('doer', tile.doer.function, tile.doer.initials));
    for (const org of tile.support ?? []) node.append(badge(org, false));
    if (tile.counts?.length) {
      const counts = el('span', 'counts');
      counts.append(...tile.counts.map(it => sign('count-of', it.title, wb.icon(it.icon), it.text)));
      node.append(counts);
    }
    return node.hasChildNodes() ? node : null;
  }

  function states(tile) {
    if (!tile.states?.length) return null;
    const node = el('div', 'tile-states');
    node.append(...tile.states.map(state));
    return node;
  }

  function safe(href) {
    return /^(?!\/\/)[\w/?#.][^:]*$/.test(href ?? '') ? href : '#';
  }

  /** The link and the menu stay the same elements for as long as the tile lives, so that focus stays where it was. */
  wb.tile = {
    make(tile, texts) {
      const li = el('li', 'tile');
      li.dataset.card = tile.id;
      li.tabIndex = -1;
      const link = el('a', 'tile-title');
      link.tabIndex = -1;
      const menu = el('button', 'tile-menu');
      menu.type = 'button';
      menu.tabIndex = -1;
      menu.setAttribute('aria-haspopup', 'menu');
      menu.append(wb.icon('dots'));
      li.append(link, menu);
      wb.tile.update(li, tile, texts);
      return li;
    },
    update(li, tile, texts) {
      li.dataset.kind = tile.kind;
      const [link, menu] = [li.querySelector('.tile-title'), li.querySelector('.tile-menu')];
      link.textContent = tile.title;
      link.href = safe(tile.href);
      menu.setAttribute('aria-label', `${texts.menu ?? ''} ${tile.id}`.trim());
      li.querySelectorAll('.tile-head, .tile-states, .tile-foot').forEach(part => part.remove());
      link.before(head(tile));
      menu.before(...[states(tile), foot(tile)].filter(Boolean));
    },
    badge, el, safe, sign,
  };
}
