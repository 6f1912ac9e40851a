/*
 * Says under a field, while somebody types, that a text looks like personal data.
 * Any field with data-guard="text" or data-guard="place" takes part, also one that appears later.
 * The rules are those of the server (guard-rules.json); the texts are in window.wbGuardTexts, by kind.
 */
(() => {
  'use strict';

  const PAUSE = 250;
  const base = document.currentScript?.src || document.baseURI;
  const waiting = new Set();
  let timer = 0;
  let guard = null;

  let loading = null;

  /** Asked for by the first field in which somebody writes: most who look at a board write nothing. */
  function ready() {
    loading ??= fetch(new URL('guard-rules.json', base), { credentials: 'same-origin' })
      .then((answer) => answer.json())
      .then((file) => (guard = readRules(file)));
    loading.catch(() => console.warn('wb-guard: no rules, the server still checks'));
    return loading;
  }

  function readRules(file) {
    const rules = file.rules.map((rule) => ({
      text: rule.kind,
      place: rule.inPlace || rule.kind,
      proof: PROOFS[rule.proof || 'NONE'],
      pattern: new RegExp(whole(source(rule), file.parts), rule.ignoreCase || rule.words ? 'giu' : 'gu'),
    }));
    return { rules, maxLength: file.maxLength, blocked: new Set(file.blocked) };
  }

  function source(rule) {
    return rule.words
      ? `~start~(?:${rule.words.map((word) => word.replaceAll('*', '\\p{L}{0,30}')).join('|')})~end~`
      : rule.pattern.join('');
  }

  /** Parts may be made of parts. */
  function whole(pattern, parts) {
    const filled = pattern.replace(/~([A-Za-z]{1,20})~/g, (_, name) => parts[name]);
    return filled === pattern ? pattern : whole(filled, parts);
  }

  const PROOFS = {
    NONE: () => true,
    ELEVEN: (found) => {
      const nine = found.replace(/\D/g, '').padStart(9, '0');
      const sum = [...nine].reduce((total, digit, i) => total + (i < 8 ? 9 - i : -1) * Number(digit), 0);
      return sum % 11 === 0 && nine !== '000000000';
    },
    MOD97: (found) => {
      const iban = found.replace(/[ .-]/g, '');
      const digits = [...(iban.slice(4) + iban.slice(0, 4))].map((sign) => parseInt(sign, 36)).join('');
      return BigInt(digits) % 97n === 1n;
    },
  };

  /** What in the text looks like personal data, in reading order: [{kind, from, to, blocked}]. */
  function check(text, where) {
    const found = text.length > guard.maxLength ? [finding('TOO_LONG', guard.maxLength, text.length)] : search(text, where);
    return found.sort((a, b) => a.from - b.from);
  }

  function search(text, where) {
    const found = [];
    for (const rule of guard.rules.filter((it) => it[where])) {
      const before = found.length;
      for (const match of text.matchAll(rule.pattern)) {
        const next = finding(rule[where], match.index, match.index + match[0].length);
        const overlaps = found.slice(0, before).some((it) => it.from < next.to && next.from < it.to);
        if (!overlaps && rule.proof(match[0])) {
          found.push(next);
        }
      }
    }
    return found;
  }

  function finding(kind, from, to) {
    return { kind, from, to, blocked: guard.blocked.has(kind) };
  }

  function mark(host) {
    const found = check(valueOf(host), host.dataset.guard === 'place' ? 'place' : 'text');
    const blocked = found.some((it) => it.blocked);
    host.toggleAttribute('data-guard-blocked', blocked);
    say(host, found, blocked);
  }

  function valueOf(host) {
    const input = inputOf(host);
    return (input ? input.value : host.value) || '';
  }

  function inputOf(host) {
    return host.querySelector('textarea, input');
  }

  function say(host, found, blocked) {
    const kinds = new Set(found.sort((a, b) => b.blocked - a.blocked).map((it) => it.kind));
    const text = [...kinds].map((kind) => (window.wbGuardTexts || {})[kind] || kind).join(' ');
    const note = noteOf(host);
    note.classList.toggle('blocked', blocked);
    note.classList.toggle('warned', !blocked && found.length > 0);
    if (note.textContent !== text) {
      note.textContent = text; // only when it changes: a screen reader says it again every time
    }
  }

  /** The note stands in the helper of the field: it leaves with the field, takes no cell of a form and describes the input. */
  function noteOf(host) {
    return host.querySelector('.guard-note') || helperOf(inputOf(host)?.parentElement || host).appendChild(newNote());
  }

  function helperOf(field) {
    return [...field.children].find((it) => it.slot === 'helper') || field.appendChild(newHelper());
  }

  function newHelper() {
    return Object.assign(document.createElement('div'), { slot: 'helper' });
  }

  function newNote() {
    const note = Object.assign(document.createElement('div'), { className: 'guard-note' });
    note.setAttribute('role', 'status');
    return note;
  }

  function later(event) {
    const host = event.composedPath().find((it) => it.dataset?.guard);
    if (host) {
      waiting.add(host);
      clearTimeout(timer);
      timer = setTimeout(() => ready().then(markWaiting), PAUSE);
    }
  }

  function markWaiting() {
    const hosts = [...waiting].filter((host) => host.isConnected);
    waiting.clear();
    hosts.forEach(mark);
  }

  // value-changed does not bubble: hence in the capture phase. It tells of what the server put in the field.
  ['input', 'focusin', 'value-changed'].forEach((type) => document.addEventListener(type, later, true));

  window.wbGuard = { check, ready };
})();
