// Narrows a list down and puts it into another order. Orders come from the page (data-name, data-date), as browsers do
// not know those of every language; the state stands in the address, so that it can be sent on.
(() => {
  const form = document.getElementById('filter');
  const status = document.getElementById('filter-status');
  const sections = [...document.querySelectorAll('.list-section')];
  const items = [...document.querySelectorAll('.list-section > ul > li')];
  const homes = new Map(items.map(item => [item, item.parentNode]));
  const plain = text => text.normalize('NFC').toLowerCase();
  const texts = new Map(items.map(item => [item, plain(`${item.textContent} ${item.dataset.words}`)]));
  const fields = [...form.elements].filter(field => field.name);

  const isShown = (item, words, kind) =>
    words.every(word => texts.get(item).includes(word)) && (!kind || item.dataset.form === kind);

  const order = key => {
    const place = item => (key ? Number(item.dataset[key]) : items.indexOf(item));
    [...items]
      .sort((a, b) => place(a) - place(b))
      .forEach(item => (key ? homes.get(items[0]) : homes.get(item)).append(item));
  };

  const show = () => {
    const { q, kind, sort } = Object.fromEntries(new FormData(form));
    const words = plain(q).split(/\s+/).filter(Boolean);
    order(sort);
    items.forEach(item => (item.hidden = !isShown(item, words, kind)));
    sections.forEach(section => {
      const heading = section.querySelector('h2');
      if (heading) heading.hidden = Boolean(sort);
      section.hidden = !section.querySelector('li:not([hidden])');
    });
    const shown = items.filter(item => !item.hidden).length;
    status.textContent = shown ? `${status.dataset.shown} ${shown} / ${items.length}` : status.dataset.none;
  };

  const remember = () => {
    const state = new URLSearchParams([...new FormData(form)].filter(([, value]) => value));
    history.replaceState(null, '', `#${state}`);
  };

  const recall = () => {
    const state = new URLSearchParams(location.hash.slice(1));
    fields.forEach(field => (field.value = state.get(field.name) || ''));
    show();
  };

  form.hidden = false;
  const change = () => {
    show();
    remember();
  };
  form.addEventListener('input', change);
  form.addEventListener('change', change);
  form.addEventListener('submit', event => event.preventDefault());
  addEventListener('hashchange', recall);
  recall();
})();
