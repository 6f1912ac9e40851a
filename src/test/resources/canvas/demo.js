// Boards to draw in the browser tests: the demo cards of Veenendaal, one wijk or six, a dozen cards or a thousand.
const texts = { board: 'Wijkbord', columns: 'Kolommen', empty: 'Nog geen signalen in Zuidoost. Mooi rustig.', emptyHint: 'Zie je iets?', emptyAction: 'Nieuw signaal', emptyColumn: 'Geen kaarten', menu: 'Menu van', marked: 'Gemarkeerd', fold: 'Klap in:', unfold: 'Klap uit:' };
const stageTitles = { NIEUW: 'Nieuw', TE_BESPREKEN: 'Te bespreken', OPGEPAKT: 'Opgepakt', WACHT_OP: 'Wacht op', TERUGKOPPELEN: 'Terugkoppelen', AFGEROND: 'Afgerond' };
const orgs = { GEM: ['Gemeente Veenendaal', '#00508c'], POL: ['politie', '#1d3a8a'], COR: ['corporatie Veenendaal', '#8a4b00'], VEE: ['VEENS', '#00664a'], HAN: ['handhaving', '#5b3a86'], BEW: ['bewonerscommissie', '#4a4a4a'], SCH: ['school', '#f0b429'] };
const kinds = { SIG: ['signal', 'Signaal'], INI: ['initiative', 'Initiatief'], AFS: ['assignment', 'Afspraak'] };
const org = it => ({ initials: it, name: orgs[it][0], colour: orgs[it][1] });
const high = { tone: 'high', shape: '▲', text: 'Hoog' };
const late = text => ({ tone: 'late', shape: '◆', text });
const soon = text => ({ tone: 'soon', shape: '◔', text });

const cards = [
  ['NIEUW', 'SIG-31', 'Fietsen en scooters door de speeltuin', 'Petenbos', '', [], 1, [], {}],
  ['NIEUW', 'SIG-30', 'Minder contact onder ouderen sinds koffieochtend stopte', 'Vogelbuurt', '', ['VEE'], 3, [], { comments: 2 }, { fresh: true }],
  ['NIEUW', 'INI-9', 'Tiny Forest met de basisschool', 'Petenbos', 'SCH', ['GEM', 'VEE'], 6, [], { photos: 2, comments: 4 }],
  ['TE_BESPREKEN', 'SIG-27', 'Bijplaatsingen bij containers tijdens sloop en verhuizingen', 'Franse Gat', '', ['COR', 'GEM'], 8, [soon('eerste reactie morgen')], { photos: 1, comments: 3 }],
  ['TE_BESPREKEN', 'SIG-24', 'Jongeren zoeken een plek nu de hal dicht is', 'De Engelenburg', '', ['VEE', 'POL'], 11, [late('zonder trekker')], { comments: 6 }, { type: 'Vraag' }],
  ['OPGEPAKT', 'SIG-12', 'Geluid rond voetbalkooi na 22.00 uur', 'De Engelenburg', 'VEE', ['POL', 'HAN'], 18, [high], { checklist: '2/3', photos: 2, comments: 9 }, { doer: { initials: 'OZ', function: 'Opbouwwerker Zuidoost' } }],
  ['OPGEPAKT', 'AFS-14', 'Donderdag en vrijdag extra ronde langs de kooi', 'De Engelenburg', 'POL', [], 4, [soon('vrijdag')], { comments: 1 }],
  ['OPGEPAKT', 'SIG-19', 'Dump van bedrijfsafval aan de rand van de wijk', 'Het Ambacht', 'HAN', ['POL'], 12, [high], { checklist: '1/2', photos: 4, comments: 5 }, { lock: 'Alleen voor genoemde organisaties' }],
  ['OPGEPAKT', 'INI-4', 'Zomerfestival rond het Wijkhuis', 'Petenbos', 'BEW', ['COR', 'VEE'], 41, [], { checklist: '3/5', photos: 6, comments: 12 }],
  ['WACHT_OP', 'SIG-8', 'Trillingen door verkeersdrempels', 'Petenbos', 'GEM', [], 34, [late('2 dagen over datum')], { photos: 1, comments: 4 }],
  ['WACHT_OP', 'AFS-9', 'Donkere achterpaden tussen de flats', 'De Engelenburg', 'COR', ['GEM'], 9, [], { comments: 2 }],
  ['TERUGKOPPELEN', 'SIG-5', 'Hondenpoep op het speelveld', 'Petenbos', 'GEM', ['HAN'], 22, [{ tone: 'good', shape: '✓', text: 'opgelost' }], { checklist: '2/2', comments: 7 }],
  ['AFGEROND', 'SIG-2', 'Lelijke blinde muur stoort bewoners', 'Jan Roeckplantsoen', 'GEM', ['BEW'], 40, [], { photos: 3 }],
];
const words = { comments: 'opmerkingen', photos: "foto's", checklist: 'afspraken' };

function tileOf([stage, id, title, place, lead, support, days, states, counts, more], lane) {
  const [kind, kindWord] = kinds[id.slice(0, 3)];
  const ageStep = days < 7 ? 0 : days < 14 ? 1 : days < 30 ? 2 : 3;
  return { id, kind, kindWord, title, href: `/k/${id}`, lane, stage, place, age: `${days} d`, ageTitle: `${days} dagen oud`, ageStep, states, lead: lead ? org(lead) : null, support: support.map(org), counts: Object.entries(counts).map(([icon, text]) => ({ icon, text: String(text), title: `${text} ${words[icon]}` })), lock: null, fresh: false, freshTitle: 'Nieuw voor jou', ...more };
}

window.demo = {
  stages: () => Object.entries(stageTitles).map(([stage, title]) => ({ stage, title, open: stage !== 'AFGEROND', folded: stage === 'AFGEROND', note: stage === 'OPGEPAKT' ? 'oudste 41 d' : '' })),
  one: () => ({ texts, density: 'ruim', stages: demo.stages(), lanes: [{ key: 'zo', wijk: 'zuidoost', title: 'Zuidoost' }], tiles: cards.map(it => tileOf(it, 'zo')), selected: null, mayMove: true }),
  six: () => {
    const lanes = ['Zuidoost', 'Zuidwest', 'Noordwest', 'Centrum', 'Noordoost', 'West'].map(title => ({ key: title.toLowerCase(), wijk: title.toLowerCase(), title }));
    const tiles = lanes.flatMap((lane, i) => cards.filter((_, n) => (n + i) % (i + 1) === 0).map(it => tileOf([it[0], it[1] + i, ...it.slice(2)], lane.key)));
    return { ...demo.one(), lanes, tiles };
  },
  led: () => {
    const lead = it => (it[4] ? it[4] : '-');
    const lanes = ['GEM', 'VEE', 'POL'].map(key => ({ key, wijk: '', title: orgs[key][0] })).concat({ key: '-', wijk: '', title: 'Zonder trekker' });
    const tiles = cards.filter(it => lanes.some(lane => lane.key === lead(it))).map(it => tileOf(it, lead(it)));
    return { ...demo.one(), lanes, rows: 'LEAD', tiles };
  },
  limited: perRow => ({ ...(perRow ? demo.six() : demo.one()), stages: demo.stages().map(it => ({ ...it, limit: it.stage === 'OPGEPAKT' ? { most: 3, words: 'max. 3', perRow } : null })) }),
  many: count => {
    const open = Object.keys(stageTitles).slice(0, 5);
    const tiles = Array.from({ length: count }, (_, n) => tileOf([open[n % 5], `SIG-${1000 + n}`, ...cards[n % cards.length].slice(2)], 'zo'));
    return { ...demo.one(), tiles };
  },
  none: () => ({ ...demo.one(), tiles: [] }),
};

const board = document.querySelector('wb-board');
window.heard = [];
for (const type of ['card-open', 'card-move', 'card-key', 'cards-marked', 'stage-fold', 'stage-queue', 'board-empty-action', 'wb-key']) {
  document.addEventListener(type, e => heard.push({ type, ...e.detail }));
  if (type === 'wb-key') document.body.addEventListener(type, e => heard.push({ type, ...e.detail }));
}
board.addEventListener('click', e => board.preventContextMenu(e) || heard.push({ type: 'menu-asked', ...board.getContextMenuBeforeOpenDetail(e) }));
const wanted = new URLSearchParams(location.search);
const which = wanted.get('board') ?? 'one';
board.show(/^\d+$/.test(which) ? demo.many(Number(which)) : demo[which]());
if (wanted.has('card')) document.querySelector('.board-area').append(document.querySelector('#card').content.cloneNode(true));
if (wanted.has('card')) board.select('SIG-12');
