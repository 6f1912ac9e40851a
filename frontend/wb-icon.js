// The drawings of Wijkbord, and <wb-icon name="lock">, which shows one of them in the colour of the text around it.
// A drawing says nothing by itself: whoever uses it puts the words beside it.
{
  const wb = (window.wb ??= {});

  const LINES = {
    signal: '<circle cx="12" cy="12" r="9"/><path d="M12 7.5v5.5M12 16.4v.1"/>',
    initiative: '<path d="M12 21V11M12 13C12 8 8.5 5.5 4.5 5.5 4.5 10.5 7.5 13 12 13ZM12 11c0-4 3-6.5 7.5-6.5 0 4-3 6.5-7.5 6.5Z"/>',
    assignment: '<rect x="4" y="4" width="16" height="16" rx="4"/><path d="M8 12.5l3 3 5.5-6.5"/>',
    comments: '<path d="M20 11.5c0 4-3.6 7-8 7-1.2 0-2.3-.2-3.3-.6L4 19.5l1.4-3.6C4.5 14.7 4 13.2 4 11.5c0-4 3.6-7 8-7s8 3 8 7Z"/>',
    photos: '<rect x="3.5" y="5" width="17" height="14" rx="2.5"/><circle cx="9" cy="10" r="1.6"/><path d="M5 18l5-4.5 3 2.5 3-3.5 4.5 4.5"/>',
    checklist: '<path d="M4 7l1.8 1.8L9 5.5M4 16l1.8 1.8L9 14.5M13 7.5h7M13 16.5h7"/>',
    paperclip: '<path d="M19 11l-7 7a4.5 4.5 0 0 1-6.4-6.4l7.6-7.6a3 3 0 0 1 4.3 4.3l-7.5 7.5a1.5 1.5 0 0 1-2.2-2.2l6.7-6.7"/>',
    lock: '<rect x="5" y="10.5" width="14" height="10" rx="2.5"/><path d="M8 10.5V8a4 4 0 0 1 8 0v2.5"/>',
    dots: '<path d="M5 12v.1M12 12v.1M19 12v.1" stroke-width="3"/>',
    fold: '<path d="M10 6l6 6-6 6"/>',
    previous: '<path d="M14 6l-6 6 6 6"/>',
    next: '<path d="M10 6l6 6-6 6"/>',
    close: '<path d="M6.5 6.5l11 11M17.5 6.5l-11 11"/>',
    plus: '<path d="M12 5v14M5 12h14"/>',
    pencil: '<path d="M4 20l1-4.5L16 4.5a2 2 0 0 1 2.8 0l.7.7a2 2 0 0 1 0 2.8L8.5 19ZM14 6.5l3.5 3.5"/>',
    link: '<path d="M10 14a4 4 0 0 0 5.7 0l3-3a4 4 0 0 0-5.7-5.7l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3a4 4 0 0 0 5.7 5.7l1-1"/>',
    camera: '<path d="M4 8.5A1.5 1.5 0 0 1 5.5 7H8l1.5-2.5h5L16 7h2.5A1.5 1.5 0 0 1 20 8.5v9a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 17.5Z"/><circle cx="12" cy="12.8" r="3.4"/>',
    star: '<path d="M12 3.8l2.5 5.2 5.7.8-4.1 4 1 5.7L12 16.8l-5.1 2.7 1-5.7-4.1-4 5.7-.8Z"/>',
    starred: '<path fill="currentcolor" d="M12 3.8l2.5 5.2 5.7.8-4.1 4 1 5.7L12 16.8l-5.1 2.7 1-5.7-4.1-4 5.7-.8Z"/>',
    board: '<rect x="3.5" y="4.5" width="5" height="15" rx="1.5"/><rect x="10.5" y="4.5" width="5" height="10" rx="1.5"/><path d="M19 4.5h.5a1 1 0 0 1 1 1v11"/>',
    eye: '<path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12Z"/><circle cx="12" cy="12" r="2.8"/>',
    users: '<circle cx="9" cy="8.5" r="3.5"/><path d="M2.5 19.5c.6-3.5 3.2-5.5 6.5-5.5s5.9 2 6.5 5.5M15.5 5.3a3.5 3.5 0 0 1 0 6.4M18 14.6c1.9.8 3.1 2.5 3.5 4.9"/>',
    building: '<path d="M5 20V5.5A1.5 1.5 0 0 1 6.5 4h7A1.5 1.5 0 0 1 15 5.5V20M15 10h2.5A1.5 1.5 0 0 1 19 11.5V20M3 20h18M8.5 8h3M8.5 12h3M8.5 16h3"/>',
    queue: '<path d="M4 6.5h9M4 12h6M4 17.5h3.5M17.5 5.5v13M14 15l3.5 3.5L21 15"/>',
    clock: '<circle cx="12" cy="12" r="9"/><path d="M12 7v5l3.5 2"/>',
    contact: '<rect x="3" y="5" width="18" height="14" rx="2.5"/><circle cx="8.8" cy="10.4" r="2"/><path d="M5.8 15.8c.4-1.7 1.5-2.6 3-2.6s2.6.9 3 2.6M14.8 10h3.4M14.8 14h3.4"/>',
    map: '<path d="M9 4.5L3.5 6.5v13L9 17.5l6 2.5 5.5-2v-13L15 7ZM9 4.5v13M15 7v13"/>',
    bell: '<path d="M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 2h-15ZM10 21h4"/>',
    trash: '<path d="M4.5 7h15M9.5 7V4.5h5V7M6.5 7l1 13h9l1-13M10.5 11v5M13.5 11v5"/>',
    search: '<circle cx="11" cy="11" r="6.5"/><path d="M16 16l4.5 4.5"/>',
  };

  const drawn = new Map();
  wb.svg = (kind, drawings, name) => {
    if (!drawings[name]) return null;
    const key = kind + name;
    if (!drawn.has(key)) {
      const box = document.createElement('template');
      box.innerHTML = `<svg class="${kind}" viewBox="0 0 24 24" aria-hidden="true">${drawings[name]}</svg>`;
      drawn.set(key, box.content.firstChild);
    }
    return drawn.get(key).cloneNode(true);
  };
  wb.icon = name => wb.svg('icon', LINES, name);

  customElements.define('wb-icon', class extends HTMLElement {
    static observedAttributes = ['name'];

    attributeChangedCallback() {
      this.replaceChildren(wb.icon(this.getAttribute('name')) ?? '');
    }
  });
}
