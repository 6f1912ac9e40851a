// Dragging on <wb-board>: SortableJS moves the tile, the board remembers where, the server decides.
{
  const wb = (window.wb ??= {});

  function sortable(board, { list, lane }) {
    return window.Sortable.create(list, {
      group: `wijk-${lane.key}`, // a card does not leave its wijk by accident
      draggable: 'li.tile',
      filter: '.tile-menu',
      preventOnFilter: false,
      animation: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 120,
      delay: 180,
      delayOnTouchOnly: true,
      touchStartThreshold: 4,
      ghostClass: 'ghost',
      chosenClass: 'chosen',
      onStart: e => lift(board, e),
      onEnd: e => drop(board, e),
    });
  }

  function lift(board, e) {
    board.dragging = true;
    board.classList.add('dragging');
    board.tell('card-lift', { card: e.item.dataset.card });
  }

  function drop(board, e) {
    const { lane, stage } = e.to.closest('.lane').dataset;
    const card = e.item.dataset.card;
    const after = e.item.previousElementSibling?.dataset.card ?? null;
    board.dragging = false;
    board.classList.remove('dragging');
    if (board.tiles.has(card) && (e.from !== e.to || e.oldDraggableIndex !== e.newDraggableIndex)) {
      board.place(card, lane, stage, after);
      board.tell('card-move', { card, from: e.from.closest('.lane').dataset.stage, stage, lane, after });
    }
    board.waiting.splice(0).forEach(change => change());
  }

  wb.boardDrag = {
    /** Called when the pointer comes near: a board that is only read never pays for dragging. */
    ready(board) {
      const may = board.data.mayMove && !matchMedia('(max-width: 599.98px)').matches;
      if (!may) return this.forget(board);
      if (!board.sortables && window.Sortable) board.sortables = [...board.parts.values()].map(part => sortable(board, part));
    },
    forget(board) {
      board.sortables?.forEach(it => it.destroy());
      board.sortables = null;
    },
  };
}
