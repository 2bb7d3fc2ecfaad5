// Finds records by what search-index.js knows of them. The index has the words in small letters, in every spelling and
// script, with the stems of Kazakh words; a word that is searched for may be inflected, unfinished or misspelled.
(() => {
  const documents = self.derekSearch;
  const form = document.getElementById('search');
  const input = document.getElementById('query');
  const count = document.getElementById('search-count');
  const shortest = { stem: 4, prefix: 2, misspelling: 4, twoMistakes: 9 };
  const longestSuffix = 7;

  const index = lunr(function () {
    this.ref('id');
    this.field('names', { boost: 10 });
    this.field('words');
    this.pipeline.reset();
    this.searchPipeline.reset();
    documents.forEach((each, id) => this.add({ id, names: each.names.split(' '), words: each.words.split(' ') }));
  });
  const known = new Set(documents.flatMap(each => each.names.split(' ')));

  // Жексебаевтың: the beginnings that are words of names.
  const stemsOf = word => {
    const stems = [];
    const least = Math.max(shortest.stem, word.length - longestSuffix);
    for (let length = word.length - 1; length >= least; length--) {
      if (known.has(word.slice(0, length))) stems.push(word.slice(0, length));
    }
    return stems;
  };

  const matchesOf = word => {
    const scores = new Map();
    const found = index.query(query => {
      query.term(word, { boost: 20 });
      stemsOf(word).forEach(stem => query.term(stem, { boost: 10 }));
      if (word.length >= shortest.prefix) {
        query.term(word, { boost: 4, wildcard: lunr.Query.wildcard.TRAILING });
      }
      if (word.length >= shortest.misspelling) {
        query.term(word, { boost: 1, editDistance: word.length >= shortest.twoMistakes ? 2 : 1 });
      }
    });
    found.forEach(each => scores.set(each.ref, each.score));
    return scores;
  };

  // Every word must match; the best first.
  const search = text => {
    const words = text.normalize('NFC').toLowerCase().match(/[\p{L}\p{N}]+/gu) || [];
    if (!words.length) return [];
    const [first, ...others] = words.map(matchesOf);
    return [...first]
      .filter(([id]) => others.every(each => each.has(id)))
      .map(([id, score]) => ({ id, score: others.reduce((sum, each) => sum + each.get(id), score) }))
      .sort((a, b) => b.score - a.score)
      .map(({ id }) => documents[id]);
  };

  const entryOf = found => {
    const entry = document.createElement('li');
    entry.className = 'entry';
    const link = document.createElement('a');
    link.href = found.url;
    link.textContent = found.name;
    const lead = document.createElement('p');
    lead.className = 'entry-lead';
    lead.textContent = found.lead;
    const body = document.createElement('div');
    body.className = 'entry-body';
    body.append(link, lead);
    entry.append(body);
    return entry;
  };

  const show = () => {
    const found = search(input.value);
    for (const group of document.querySelectorAll('.search-group')) {
      const entries = found.filter(each => each.kind === group.dataset.kind);
      group.hidden = !entries.length;
      group.querySelector('ul').replaceChildren(...entries.map(entryOf));
    }
    const best = [...new Set(found.map(each => each.kind))];
    const groups = [...document.querySelectorAll('.search-group')];
    groups.sort((a, b) => rank(best, a) - rank(best, b)).forEach(each => each.parentNode.append(each));
    count.textContent = !input.value.trim() ? '' : found.length ? `${count.dataset.found} ${found.length}` : count.dataset.none;
  };
  const rank = (best, group) => (best.indexOf(group.dataset.kind) + best.length + 1) % (best.length + 1);

  form.hidden = false;
  input.value = new URLSearchParams(location.search).get('q') || '';
  input.addEventListener('input', show);
  form.addEventListener('submit', event => {
    event.preventDefault();
    show();
    const address = new URL(location.href);
    address.searchParams.set('q', input.value);
    if (location.protocol !== 'file:') history.replaceState(null, '', address);
    document.querySelector('.search-group:not([hidden]) a')?.focus();
  });
  show();
})();
