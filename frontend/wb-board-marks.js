// Marked cards on <wb-board>: by key, with shift, or with a tap on each while somebody chooses.
{
  const wb = (window.wb ??= {});

  function tell(board, rest = {}) {
    wb.boardMarks.set(board, board.marked);
    board.tell('cards-marked', { cards: [...board.marked], ...rest });
  }

  wb.boardMarks = {
    set(board, ids) {
      board.marked = new Set(ids);
      board.drawn.forEach((li, id) => this.show(board, li, id));
    },

    show(board, li, id) {
      const on = board.marked.has(id);
      li.toggleAttribute('data-marked', on);
      if (on) li.querySelector('.tile-title').setAttribute('aria-description', board.data.texts.marked ?? '');
      else li.querySelector('.tile-title').removeAttribute('aria-description');
    },

    /** While somebody chooses, a tap marks a card instead of opening it. */
    choose(board, on) {
      board.choosing = !!on;
      board.toggleAttribute('data-choosing', board.choosing);
    },

    one(board, card) {
      if (!board.marked.delete(card)) board.marked.add(card);
      board.lastMark = card;
      tell(board);
    },

    /** Everything between the last one and this one, in the same column. */
    to(board, card) {
      const { lane, stage } = board.tiles.get(card);
      const ids = board.order.get(`${lane}|${stage}`);
      const [a, b] = [ids.indexOf(board.lastMark), ids.indexOf(card)].sort((x, y) => x - y);
      if (a < 0) return this.one(board, card);
      ids.slice(a, b + 1).forEach(id => board.marked.add(id));
      board.lastMark = card;
      tell(board);
    },

    isBusy: board => board.choosing || board.marked.size > 0,

    stop(board) {
      this.choose(board, false);
      board.marked.clear();
      tell(board, { stop: true });
    },
  };
}
