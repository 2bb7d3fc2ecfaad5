// Finds records by what search-index.js knows of them. The index has the words in small letters, in every spelling and
// script, with the stems of Kazakh words; a word that is searched for may be inflected, unfinished or misspelled.
// Nothing of it is loaded before the reader comes to the field or by an address with ?q=. Large sites have an index in
// parts, which are loaded in turn; results are put in order as parts come, and do not depend on which came first.
(() => {
  const form = document.getElementById('search');
  const input = document.getElementById('query');
  const count = document.getElementById('search-count');
  const suggestions = document.getElementById('search-suggestions');
  const results = document.getElementById('search-results');
  const groups = [...document.querySelectorAll('.search-group')];
  const shortest = { stem: 4, prefix: 2, misspelling: 4, twoMistakes: 9, similarStem: 6 };
  const longestSuffix = 7;
  const most = { entries: 50, suggestions: 3 };
  const parts = [];

  // Loading. Scripts, as a page on a disk may fetch nothing.

  let loading = null;
  let complete = false;
  let failed = false;
  const pending = [form.dataset.index];

  const loadScript = address => new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = resolve;
    script.onerror = () => reject(new Error(address));
    document.head.append(script);
  });

  const loadParts = async () => {
    if (!self.lunr) await loadScript(form.dataset.library);
    while (pending.length) {
      await loadScript(pending[0]);
      const loaded = self.derekSearch.pop();
      const folder = new URL(pending.shift(), location.href);
      pending.push(...(loaded.parts || []).map(each => new URL(each, folder).href));
      parts.push(partOf(loaded.documents));
      complete = !pending.length;
      show();
    }
  };

  const load = () => {
    if (loading) return loading;
    failed = false;
    loading = loadParts().catch(() => {
      loading = null;
      failed = true;
      show();
    });
    show();
    return loading;
  };

  const partOf = documents => ({
    documents,
    known: new Set(documents.flatMap(each => each.names.split(' '))),
    index: lunr(function () {
      this.ref('id');
      this.field('names', { boost: 10 });
      this.field('words');
      this.pipeline.reset();
      this.searchPipeline.reset();
      documents.forEach((each, id) => this.add({ id, names: each.names.split(' '), words: each.words.split(' ') }));
    }),
  });

  // Searching.

  const wordsOf = text => text.normalize('NFC').toLowerCase().match(/[\p{L}\p{N}]+/gu) || [];

  // Жексебаевтың: the beginnings that are words of names.
  const stemsOf = (part, word) => {
    const stems = [];
    const least = Math.max(shortest.stem, word.length - longestSuffix);
    for (let length = word.length - 1; length >= least; length--) {
      if (part.known.has(word.slice(0, length))) stems.push(word.slice(0, length));
    }
    return stems;
  };

  // Жексебаивтың: how far its beginning is from a name; Infinity where what follows can be no suffix.
  const distanceOfStem = (word, name) => name.length < shortest.similarStem || name[0] !== word[0]
    || name.length >= word.length || word.length - name.length > longestSuffix
    ? Infinity
    : Math.min(...[-1, 0, 1].map(more => distance(word.slice(0, name.length + more), name)));

  const similarStemsOf = (part, word) => [...part.known].filter(name =>
    distanceOfStem(word, name) <= (name.length >= shortest.twoMistakes ? 2 : 1));

  const matchesOf = (part, word) => {
    const stems = stemsOf(part, word);
    const similarStems = similarStemsOf(part, word);
    const found = part.index.query(query => {
      query.term(word, { boost: 20 });
      stems.forEach(stem => query.term(stem, { boost: 10 }));
      similarStems.forEach(stem => query.term(stem, { boost: 1 }));
      if (word.length >= shortest.prefix) {
        query.term(word, { boost: 4, wildcard: lunr.Query.wildcard.TRAILING });
      }
      if (word.length >= shortest.misspelling) {
        query.term(word, { boost: 1, editDistance: word.length >= shortest.twoMistakes ? 2 : 1 });
      }
    });
    const isAsWritten = term => term.startsWith(word) || stems.includes(term);
    return new Map(found.map(({ ref, score, matchData }) =>
      [ref, { score, similar: !Object.keys(matchData.metadata).some(isAsWritten) }]));
  };

  const searchPart = (part, words) => {
    const key = words.join(' ');
    if (part.last?.key === key) return part.last.found;
    const matches = words.map(word => matchesOf(part, word));
    const found = [...matches[0].keys()].filter(id => matches.every(each => each.has(id))).map(id => ({
      record: part.documents[id],
      score: matches.reduce((sum, each) => sum + each.get(id).score, 0),
      similar: matches.some(each => each.get(id).similar),
    }));
    part.last = { key, found };
    return found;
  };

  // Every word must match; as written before misspelled, then the best first.
  const search = words => !words.length ? [] : parts.flatMap(part => searchPart(part, words)).sort((a, b) =>
    a.similar - b.similar || b.score - a.score || (a.record.url < b.record.url ? -1 : 1));

  // What was meant, where nothing is found: names like the words that nothing has; else the words one by one.

  const distance = (a, b) => {
    let row = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (let i = 1; i <= a.length; i++) {
      const next = [i];
      for (let j = 1; j <= b.length; j++) {
        next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
      }
      row = next;
    }
    return row[b.length];
  };

  const distanceOfName = (word, name, most) =>
    Math.abs(name.length - word.length) >= most ? Infinity : distance(word, name);

  const nearest = word => {
    const best = { name: null, distance: Math.floor(word.length * 0.4) + 1 };
    for (const name of new Set(parts.flatMap(part => [...part.known]))) {
      const stem = distanceOfStem(word, name);
      const away = Math.min(
        distanceOfName(word, name, best.distance),
        stem <= Math.floor(name.length * 0.4) ? stem : Infinity,
      );
      if (away < best.distance) Object.assign(best, { name, distance: away });
    }
    return best.name;
  };

  const meant = words => {
    const lone = words.filter(word => search([word]).length);
    const others = words.map(word => lone.includes(word) ? word : nearest(word));
    const found = others.includes(null) || lone.length === words.length ? [] : search(others);
    const names = found.length ? found.map(each => each.record.name) : lone;
    return [...new Set(names)].slice(0, most.suggestions);
  };

  // Showing.

  const element = (name, className, ...content) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...content);
    return made;
  };

  const entryOf = ({ record }) => {
    const link = element('a', '', record.name);
    link.href = record.url;
    return element('li', 'entry', element('div', 'entry-body', link, element('p', 'entry-lead', record.lead)));
  };

  const showGroup = (group, found) => {
    const list = group.querySelector('ul');
    group.querySelector('button')?.remove();
    group.hidden = !found.length;
    list.replaceChildren(...found.slice(0, most.entries).map(entryOf));
    if (found.length <= most.entries) return;
    const all = element('button', '', `${results.dataset.all} ${found.length}`);
    all.type = 'button';
    all.addEventListener('click', () => {
      list.append(...found.slice(most.entries).map(entryOf));
      all.remove();
      list.children[most.entries].querySelector('a').focus();
    });
    group.append(all);
  };

  const showGroups = found => {
    const best = [...new Set(found.map(each => each.record.kind))];
    const rank = group => (best.indexOf(group.dataset.kind) + best.length + 1) % (best.length + 1);
    groups.forEach(group => showGroup(group, found.filter(each => each.record.kind === group.dataset.kind)));
    results.append(...[...groups].sort((a, b) => rank(a) - rank(b)));
  };

  const statusOf = (words, found) => {
    if (failed) return count.dataset.failed;
    if (!words.length) return '';
    if (!found.length) return complete ? count.dataset.none : count.dataset.loading;
    return `${found.every(each => each.similar) ? count.dataset.similar : count.dataset.found} ${found.length}`;
  };

  const showSuggestions = names => {
    suggestions.hidden = !names.length;
    suggestions.replaceChildren(suggestions.dataset.meant, ...names.flatMap((name, i) => {
      const link = element('a', '', name);
      link.href = `?q=${encodeURIComponent(name)}`;
      link.addEventListener('click', event => {
        event.preventDefault();
        input.value = name;
        input.focus();
        show();
      });
      return [i ? ', ' : ' ', link];
    }));
  };

  const show = () => {
    const words = wordsOf(input.value);
    const found = search(words);
    const focused = document.activeElement?.getAttribute('href');
    const hadFocus = results.contains(document.activeElement);
    count.setAttribute('aria-busy', String(!complete && !failed));
    showGroups(found);
    showSuggestions(complete && !found.length ? meant(words) : []);
    count.textContent = statusOf(words, found);
    if (hadFocus) ([...results.querySelectorAll('a')].find(each => each.getAttribute('href') === focused) || input).focus();
  };

  // The keyboard: Enter goes to the best result, the arrows from one to the next.

  const links = () => [...results.querySelectorAll('.search-group:not([hidden]) a')];

  document.addEventListener('keydown', event => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const stops = [input, ...links()];
    const place = stops.indexOf(document.activeElement);
    if (!step || place < 0 || !stops[place + step]) return;
    event.preventDefault();
    stops[place + step].focus();
  });

  form.addEventListener('submit', async event => {
    event.preventDefault();
    const address = new URL(location.href);
    address.searchParams.set('q', input.value);
    if (location.protocol !== 'file:') history.replaceState(null, '', address);
    await load();
    links()[0]?.focus();
  });
  input.addEventListener('focus', load);
  input.addEventListener('input', () => {
    load();
    show();
  });

  form.hidden = false;
  input.value = new URLSearchParams(location.search).get('q') || '';
  if (input.value || document.activeElement === input) load();
})();
