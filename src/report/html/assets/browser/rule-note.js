const note = byId('rule');

/** Shows, beside a mark, the rules that rest on it. @param {HTMLElement} mark */
function explain(mark) {
  const codings = codingsOfMarks.get(mark) ?? [];
  note.replaceChildren(...codings.map(ruleLine));
  note.hidden = false;
  const { left, bottom, top } = mark.getBoundingClientRect();
  const below = bottom + note.offsetHeight + 8 < innerHeight;
  note.style.left = `${Math.max(8, Math.min(left, innerWidth - note.offsetWidth - 16)) + scrollX}px`;
  note.style.top = `${(below ? bottom + 6 : top - note.offsetHeight - 6) + scrollY}px`;
}

/** @param {Coding} coding */
function ruleLine({ code, value, present, cue, rule, target }) {
  const what = cue ? 'cue for ' : '';
  const absent = present || cue ? '' : ' (not counted as present)';
  const about = target === undefined ? [] : [', about ', element('bdi', '', target)];
  return element(
    'p',
    '',
    element('b', '', `${what}${codeTitles.get(code) ?? code}: ${value}`),
    absent,
    ...about,
    '. Rule ',
    element('code', '', rule),
    '. ',
    data.reasons[rule] ?? '',
  );
}

/** @param {Event} event */
function showNote({ target }) {
  const mark = target instanceof Element ? target.closest('mark') : null;
  if (mark !== null && codingsOfMarks.has(mark)) explain(mark);
}

function hideNote() {
  note.hidden = true;
}
