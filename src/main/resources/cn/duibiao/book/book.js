'use strict';
(function () {
  var box = document.getElementById('q'), found = document.getElementById('found');
  var picks = [].slice.call(document.querySelectorAll('[data-q]'));
  var tables = [].slice.call(document.querySelectorAll('details.table'));
  function plain(node) { return node.textContent.normalize('NFKC').toLowerCase(); }
  function words(card) {
    var copy = card.cloneNode(true);
    [].forEach.call(copy.querySelectorAll('details'), function (d) { d.remove(); });
    return plain(copy);
  }
  var rows = null, ledger = null;
  function index() {
    rows = [].map.call(document.querySelectorAll('.row'), function (row) {
      return {
        row: row, text: plain(row.querySelector('.o')),
        cards: [].map.call(row.querySelectorAll('.card'), function (c) { return { card: c, text: words(c) }; })
      };
    });
    ledger = [].map.call(document.querySelectorAll('.ledger tbody tr'), function (r) { return { row: r, text: plain(r) }; });
  }
  function unmark() {
    [].forEach.call(document.querySelectorAll('mark'), function (m) {
      var around = m.parentNode;
      around.replaceChild(document.createTextNode(m.textContent), m);
      around.normalize();
    });
  }
  /* A hit may begin in one text node and end in the next: where numbers and quotes are marked, a phrase is cut. */
  function mark(root, terms) {
    var walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT), node, text = '', at = [], hits = new Map();
    while ((node = walk.nextNode())) {
      if (root.contains(node.parentNode.closest('details'))) { continue; }
      for (var i = 0; i < node.data.length;) {
        var letter = String.fromCodePoint(node.data.codePointAt(i)), form = letter.normalize('NFKC').toLowerCase();
        for (var k = 0; k < form.length; k++) { at.push({ node: node, from: i, to: i + letter.length }); }
        text += form;
        i += letter.length;
      }
    }
    terms.forEach(function (term) {
      for (var p = text.indexOf(term); p >= 0; p = text.indexOf(term, p + term.length)) {
        at.slice(p, p + term.length).forEach(function (a) {
          if (!hits.has(a.node)) { hits.set(a.node, []); }
          hits.get(a.node).push(a);
        });
      }
    });
    hits.forEach(function (letters, node) {
      letters.sort(function (a, b) { return b.from - a.from; });
      for (var i = 0; i < letters.length;) {
        var from = letters[i].from, to = letters[i].to;
        while (++i < letters.length && letters[i].to >= from) { from = Math.min(from, letters[i].from); }
        var hit = node.splitText(from), mark = document.createElement('mark');
        hit.splitText(to - from);
        hit.parentNode.replaceChild(mark, hit);
        mark.appendChild(hit);
      }
    });
  }
  function search() {
    if (!rows) { index(); }
    unmark();
    var terms = box.value.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean);
    var targets = 0, lines = 0, numerals = 0;
    function has(text) { return terms.every(function (t) { return text.indexOf(t) >= 0; }); }
    rows.forEach(function (r) {
      var inText = has(r.text), inCards = r.cards.filter(function (c) { return has(c.text); });
      r.row.classList.toggle('off', terms.length > 0 && !inText && !inCards.length);
      r.cards.forEach(function (c) {
        c.card.classList.toggle('off', terms.length > 0 && inCards.length > 0 && inCards.indexOf(c) < 0);
      });
      if (terms.length) {
        targets += inCards.length;
        lines += inText ? 1 : 0;
        if (inText) { mark(r.row.querySelector('.o'), terms); }
        inCards.forEach(function (c) { mark(c.card, terms); });
      }
    });
    ledger.forEach(function (r) {
      var hit = has(r.text);
      r.row.classList.toggle('off', terms.length > 0 && !hit);
      if (terms.length && hit) { numerals += 1; mark(r.row, terms); }
    });
    document.body.classList.toggle('searching', terms.length > 0);
    if (terms.length) { window.scrollTo(0, 0); }
    found.textContent = terms.length ? targets + ' 个目标或任务，' + lines + ' 段原文，' + numerals + ' 处数字' : '';
    picks.forEach(function (p) { p.setAttribute('aria-pressed', String(p.dataset.q === box.value.trim())); });
  }
  var wait;
  box.addEventListener('input', function () { clearTimeout(wait); wait = setTimeout(search, 120); });
  box.addEventListener('keydown', function (e) { if (e.key === 'Escape') { box.value = ''; search(); } });
  document.getElementById('find').addEventListener('submit', function (e) { e.preventDefault(); search(); });
  picks.forEach(function (p) {
    p.addEventListener('click', function () { box.value = box.value.trim() === p.dataset.q ? '' : p.dataset.q; search(); });
  });
  function unfold(open) { tables.forEach(function (d) { d.open = open; }); }
  var all = document.getElementById('all');
  all.addEventListener('click', function () {
    var open = all.getAttribute('aria-pressed') !== 'true';
    unfold(open);
    all.setAttribute('aria-pressed', String(open));
  });
  window.addEventListener('beforeprint', function () {
    unfold(true);
    [].forEach.call(document.querySelectorAll('details.policy'), function (d) { d.open = true; });
  });
  function light(ids, on) {
    ids.forEach(function (id) {
      var card = document.getElementById(id);
      if (card) { card.classList.toggle('hot', on); }
      [].forEach.call(document.querySelectorAll('.q[data-t~="' + id + '"]'), function (q) { q.classList.toggle('hot', on); });
    });
  }
  function over(e, on) {
    var q = e.target.closest('.q[data-t]'), card = e.target.closest('.card');
    if (q) { light(q.dataset.t.split(' '), on); } else if (card) { light([card.id], on); }
  }
  document.addEventListener('mouseover', function (e) { over(e, true); });
  document.addEventListener('mouseout', function (e) { over(e, false); });
  function arrive() {
    var at = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (at && at.closest('.off')) { box.value = ''; search(); at.scrollIntoView(); }
  }
  window.addEventListener('hashchange', arrive);
})();
