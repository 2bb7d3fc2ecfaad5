// Keeps an open page of the preview up to date, and shows over it what is to be mended.
(() => {
  const own = document.currentScript;
  const base = '/_derek/';
  const language = document.documentElement.lang || 'en';
  let version = own.dataset.version;
  let words = {};
  let state = { problems: [], drafts: {}, checking: false };
  let seen; // the page as the server sent it, before any script changed it
  let events;

  const parse = html => new DOMParser().parseFromString(html, 'text/html');
  const say = (key, values = {}) => (words[key] || key).replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all);
  const make = (name, attributes = {}, ...children) => {
    const element = document.createElement(name);
    Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
    element.append(...children.filter(child => child !== null));
    return element;
  };
  const fetchPage = async () => {
    const response = await fetch(location.pathname + location.search, { cache: 'no-store' });
    return { html: await response.text(), version: response.headers.get('X-Derek-Version') };
  };

  // ---- the page: what differs between two versions of the server's page is changed in the open one, and nothing else

  const imported = nodes => nodes.map(node => document.importNode(node, true));
  const changeAttributes = (open, before, after) => {
    for (const { name } of [...before.attributes]) if (!after.hasAttribute(name)) open.removeAttribute(name);
    for (const { name, value } of [...after.attributes]) {
      if (before.getAttribute(name) !== value) open.setAttribute(name, value);
    }
  };
  const change = (open, before, after) => {
    if (before.isEqualNode(after)) return;
    if (before.nodeName !== after.nodeName || !open || open.nodeName !== before.nodeName) {
      open.replaceWith(document.importNode(after, true));
    } else if (before.nodeType !== Node.ELEMENT_NODE) {
      open.nodeValue = after.nodeValue;
    } else {
      changeAttributes(open, before, after);
      changeChildren(open, [...before.childNodes], [...after.childNodes]);
    }
  };
  const changeChildren = (open, before, after) => {
    const shown = [...open.childNodes];
    if (shown.length !== before.length) { // a script has been here
      open.replaceChildren(...imported(after));
      return;
    }
    let first = 0;
    while (first < before.length && first < after.length && before[first].isEqualNode(after[first])) first++;
    let last = 0;
    while (last < before.length - first && last < after.length - first &&
        before[before.length - 1 - last].isEqualNode(after[after.length - 1 - last])) last++;
    const gone = shown.slice(first, shown.length - last);
    const come = after.slice(first, after.length - last);
    const next = shown[shown.length - last] || null;
    gone.forEach((node, i) => i < come.length ? change(node, before[first + i], come[i]) : node.remove());
    imported(come.slice(gone.length)).forEach(node => open.insertBefore(node, next));
  };
  const scriptsOf = page => [...page.querySelectorAll('script[src]')].map(each => each.getAttribute('src')).join();

  const update = async () => {
    const page = await fetchPage();
    const after = parse(page.html);
    if (!seen || scriptsOf(seen) !== scriptsOf(after)) {
      location.reload();
      return;
    }
    change(document.body, seen.body, after.body);
    changeHead(seen.head, after.head);
    document.documentElement.lang = after.documentElement.lang;
    seen = after;
    version = page.version;
    own.dataset.draft = draftOf(after);
    show();
    document.documentElement.dispatchEvent(new CustomEvent('derek-updated'));
  };
  const draftOf = page => page.querySelector('script[data-version]')?.dataset.draft ?? '';
  const changeHead = (before, after) => {
    document.title = after.querySelector('title')?.textContent ?? '';
    const styles = head => [...head.querySelectorAll('link[rel=stylesheet]')]
      .map(each => each.getAttribute('href').split('?')[0]);
    if (styles(before).join() !== styles(after).join()) location.reload();
  };
  const restyle = paths => {
    for (const link of document.querySelectorAll('link[rel=stylesheet]')) {
      const address = new URL(link.href);
      if (!address.pathname.startsWith(base)) {
        const fresh = link.cloneNode();
        address.searchParams.set('version', version + paths.length + Date.now());
        fresh.href = address.href;
        fresh.addEventListener('load', () => link.remove(), { once: true });
        link.after(fresh);
      }
    }
  };

  // ---- what is to be mended

  const host = make('derek-preview');
  const root = host.attachShadow({ mode: 'open' });
  const problemKey = each => each.code + each.place + each.message;
  let dismissed = '';
  let returnTo = null;

  const sourceOf = problem => problem.source.replace('language=en', 'language=' + language);
  const linkTo = problem => make('span', { class: 'place' },
    !problem.source ? problem.place : make('a', { href: problem.editor || sourceOf(problem), title: say(problem.editor ? 'open' : 'source') }, problem.place),
    problem.editor ? ' ' : null,
    problem.editor ? make('a', { href: sourceOf(problem), class: 'source' }, say('source')) : null);
  const detail = (problem, key) => problem[key]
    ? make('p', { class: 'detail' }, make('b', {}, say(key) + ': '), make('span', { lang: 'en' }, problem[key]))
    : null;
  const item = problem => make('li', { class: problem.severity },
    make('p', { class: 'message', lang: 'en' }, problem.message),
    make('p', {}, linkTo(problem)),
    detail(problem, 'expected'), detail(problem, 'found'), detail(problem, 'hint'));
  const dialog = errors => {
    const heading = make('h2', { id: 'title', tabindex: '-1' }, say('title'));
    const close = make('button', { type: 'button' }, say('close'));
    close.addEventListener('click', dismiss);
    const panel = make('section', { class: 'panel', role: 'dialog', 'aria-labelledby': 'title', 'aria-describedby': 'good' },
      make('div', { class: 'head' }, heading, close),
      make('p', { id: 'good' }, say('good')),
      make('ol', {}, ...errors.map(item)));
    panel.addEventListener('keydown', event => { if (event.key === 'Escape') dismiss(); });
    return panel;
  };
  const errors = () => state.problems.filter(each => each.severity === 'error');
  const dismiss = () => {
    dismissed = errors().map(problemKey).join();
    show();
    (returnTo && returnTo.isConnected ? returnTo : root.querySelector('.bar button'))?.focus();
  };
  const open = () => {
    dismissed = '';
    show();
    root.querySelector('#title')?.focus();
  };
  const bar = () => {
    const count = errors().length;
    const warnings = state.problems.length - count;
    const summary = [
      count ? say('errors', { n: count }) : null,
      warnings ? say('warnings', { n: warnings }) : null,
      !count && !warnings && !state.checking ? say('fine') : null,
      state.checking ? say('checking') : null
    ].filter(each => each).join(' · ');
    const button = make('button', { type: 'button', class: count ? 'error' : '' }, summary);
    button.addEventListener('click', () => count ? open() : location.assign(base + 'status?language=' + language));
    return make('div', { class: 'bar', role: 'region', 'aria-label': say('preview') },
      own.dataset.draft ? make('strong', { class: 'draft' }, say('draft-note')) : null,
      make('span', { role: 'status' }, button),
      make('a', { href: base + 'status?language=' + language }, say('status')));
  };
  const show = () => {
    const list = errors();
    const wasOpen = root.querySelector('.panel');
    const isOpen = list.length && list.map(problemKey).join() !== dismissed;
    const parts = [make('link', { rel: 'stylesheet', href: base + 'overlay.css' }), bar()];
    if (isOpen) parts.push(dialog(list));
    const inside = root.activeElement;
    const inBar = inside?.closest('.bar');
    root.replaceChildren(...parts);
    if (inBar && (!isOpen || wasOpen)) {
      root.querySelector('.bar button').focus();
    } else if (isOpen && !wasOpen) {
      returnTo = document.activeElement === document.body ? null : document.activeElement;
      if (!returnTo) root.querySelector('#title').focus();
    } else if (isOpen && inside) {
      root.querySelector('#title').focus();
    } else if (!isOpen && wasOpen && inside) {
      (returnTo && returnTo.isConnected ? returnTo : root.querySelector('.bar button')).focus();
    }
    markDrafts();
  };
  const markDrafts = () => {
    const drafts = new Set(state.drafts);
    for (const link of document.querySelectorAll('a[href]')) {
      const draft = link.origin === location.origin && drafts.has(decodeURI(link.pathname).slice(1));
      link.toggleAttribute('data-derek-draft', draft);
    }
  };

  // ---- the server

  const listen = () => {
    events = new EventSource(base + 'events');
    events.addEventListener('state', event => {
      state = JSON.parse(event.data);
      show();
      if (state.version !== version) update();
    });
    events.addEventListener('styles', event => {
      const changed = JSON.parse(event.data);
      version = changed.version;
      restyle(changed.paths);
    });
    events.addEventListener('reload', () => location.reload());
    events.onerror = () => root.querySelector('.bar button')?.replaceChildren(say('away'));
  };
  // A browser has few connections to one host: pages that nobody looks at give theirs back.
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) {
      events?.close();
    } else if (!events || events.readyState === EventSource.CLOSED) {
      listen();
    }
  });

  const start = async () => {
    document.documentElement.append(host);
    words = await (await fetch(base + 'words.json?language=' + language)).json();
    listen();
    const page = await fetchPage();
    seen = parse(page.html);
    if (page.version !== version) location.reload();
    host.dataset.ready = 'true';
  };
  start();
})();
