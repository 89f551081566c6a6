/**
 * VitePress calls its search box a button, and each result an option with a link inside, which no
 * screen reader can open. Here it is a dialog with a list of links; what the arrow keys choose is
 * said in a status, and a key's picture is one. Each change must be met as often as it is expected,
 * so that another VitePress is not changed half.
 */
const changes = [
  [
    `role="button"
      :aria-owns="results?.length ? 'localsearch-list' : undefined"
      aria-expanded="true"
      aria-haspopup="listbox"
      aria-labelledby="localsearch-label"`,
    'role="dialog" aria-modal="true" aria-label="Search"',
  ],
  [
    `:aria-activedescendant="selectedIndex > -1 ? ('localsearch-item-' + selectedIndex) : undefined"
            aria-autocomplete="both"
            :aria-controls="results?.length ? 'localsearch-list' : undefined"`,
    '',
  ],
  [
    `:role="results?.length ? 'listbox' : undefined"
          :aria-labelledby="results?.length ? 'localsearch-label' : undefined"`,
    'aria-label="Results"',
  ],
  [
    `:aria-selected="selectedIndex === index ? 'true' : 'false'"
            role="option"`,
    '',
  ],
  [`:aria-label="[...p.titles, p.title].join(' > ')"`, ''],
  ['<kbd :aria-label', '<kbd role="img" :aria-label', 4],
  ['<span class="title-icon">#</span>', '<span class="title-icon" aria-hidden="true">#</span>'],
  [
    '<div class="search-keyboard-shortcuts">',
    `<p class="visually-hidden" role="status">{{ results[selectedIndex] ? \`\${selectedIndex + 1} of \${results.length}: \${[...results[selectedIndex].titles, results[selectedIndex].title].join(', ')}\` : '' }}</p>
        <div class="search-keyboard-shortcuts">`,
  ],
];

/** A plugin of Vite that mends VitePress's search box. */
export const searchBox = {
  name: 'search-box',
  enforce: /** @type {const} */ ('pre'),
  transform(code, id) {
    if (!id.endsWith('/VPLocalSearchBox.vue')) return undefined;
    return changes.reduce((text, [from, to, times = 1]) => {
      const parts = text.split(from);
      if (parts.length !== times + 1)
        throw new Error(`VitePress has changed its search box: ${from}`);
      return parts.join(to);
    }, code);
  },
};
