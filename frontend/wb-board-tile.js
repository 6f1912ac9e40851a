// Draws one tile of <wb-board>: how a card looks from a distance. Data reaches the page as text only, never as markup.
{
  const wb = (window.wb ??= {});

  const ICONS = {
    signal: '<circle cx="12" cy="12" r="9"/><path d="M12 7.5v5.5M12 16.4v.1"/>',
    initiative: '<path d="M12 21V11M12 13C12 8 8.5 5.5 4.5 5.5 4.5 10.5 7.5 13 12 13ZM12 11c0-4 3-6.5 7.5-6.5 0 4-3 6.5-7.5 6.5Z"/>',
    assignment: '<rect x="4" y="4" width="16" height="16" rx="4"/><path d="M8 12.5l3 3 5.5-6.5"/>',
    comments: '<path d="M20 11.5c0 4-3.6 7-8 7-1.2 0-2.3-.2-3.3-.6L4 19.500l1.4-3.600C4.5 14.7 4 13.2 4 11.500c0-4 3.6-7 8-7s8 3 8 7Z"/>',
    photos: '<rect x="3.5" y="5" width="17" height="14" rx="2.5"/><circle cx="9" cy="10" r="1.6"/><path d="M5 18l5-4.5 3 2.5 3-3.5 4.5 4.5"/>',
    checklist: '<path d="M4 7l1.8 1.800L9 5.500M4 16l1.8 1.800L9 14.500M13 7.500h7M13 16.500h7"/>',
    attachments: '<path d="M19 11l-7 7a4.5 4.5 0 0 1-6.4-6.400l7.6-7.600a3 3 0 0 1 4.3 4.300l-7.5 7.500a1.5 1.5 0 0 1-2.2-2.200l6.7-6.7"/>',
    lock: '<rect x="5" y="10.5" width="14" height="10" rx="2.5"/><path d="M8 10.500V8a4 4 0 0 1 8 0v2.5"/>',
    dots: '<path d="M5 12v.1M12 12v.1M19 12v.1"/>',
    fold: '<path d="M10 6l6 6-6 6"/>',
  };
  const SHAPES = {
    up: '<path d="M12 4l9 16H3z"/>', square: '<rect x="4.5" y="4.5" width="15" height="15" rx="2"/>', dot: '<circle cx="12" cy="12" r="8"/>',
    down: '<path class="line" d="M4.5 5.500h15L12 19z"/>', diamond: '<path d="M12 2.500l9.5 9.5-9.5 9.500L2.5 12z"/>',
    clock: '<circle class="line" cx="12" cy="12" r="8.5"/><path d="M12 12V3.500a8.5 8.5 0 0 1 8.5 8.500z"/>', flag: '<path d="M5 3h14l-4 5 4 5H7v8H5z"/>',
    check: '<path class="line" d="M4 12.500l5.5 5.500L20 7"/>', pause: '<path d="M5 4h5v16H5zM14 4h5v16h-5z"/>',
  };
  const SIGNS = { '▲': 'up', '■': 'square', '▽': 'down', '●': 'dot', '◔': 'clock', '◆': 'diamond', '⚑': 'flag', '✓': 'check', '‖': 'pause' };

  const drawn = new Map();
  function svg(kind, paths, name) {
    if (!paths[name]) return null;
    const key = kind + name;
    if (!drawn.has(key)) {
      const box = document.createElement('template');
      box.innerHTML = `<svg class="${kind}" viewBox="0 0 24 24" aria-hidden="true">${paths[name]}</svg>`;
      drawn.set(key, box.content.firstChild);
    }
    return drawn.get(key).cloneNode(true);
  }

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
    node.append(svg('shape', SHAPES, SIGNS[it.shape] ?? it.shape) ?? it.shape ?? '', it.text);
    return node;
  }

  function head(tile) {
    const node = el('div', 'tile-head');
    const kind = sign('kind-icon', tile.kindWord, svg('icon', ICONS, tile.kind));
    node.append(kind, el('span', 'nr', tile.id), el('span', 'place', tile.place ?? ''));
    if (tile.lock) node.append(sign('lock', tile.lock, svg('icon', ICONS, 'lock')));
    const age = sign('age', tile.ageTitle, tile.age ?? '');
    age.dataset.step = tile.ageStep ?? 0;
    node.append(age);
    if (tile.fresh) node.append(sign('fresh', tile.freshTitle));
    return node;
  }

  function foot(tile) {
    const node = el('div', 'tile-foot');
    if (tile.lead) node.append(badge(tile.lead, true));
    for (const org of tile.support ?? []) node.append(badge(org, false));
    if (tile.counts?.length) {
      const counts = el('span', 'counts');
      counts.append(...tile.counts.map(it => sign('count-of', it.title, svg('icon', ICONS, it.icon), it.text)));
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
      menu.append(svg('icon', ICONS, 'dots'));
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
    badge, el, sign,
    icon: name => svg('icon', ICONS, name),
  };
}
