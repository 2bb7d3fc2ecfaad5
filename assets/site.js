// Takes the reader's place in the page along into the other language; without it, the link leads to the page's top.
for (const link of document.querySelectorAll('.languages a')) {
  link.addEventListener('click', () => {
    link.hash = location.hash;
  });
}
