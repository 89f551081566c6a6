/**
 * The pages of the forms with their inline scripts as files, so that a strict policy lets them run:
 * what it then forbids is the form's own doing.
 *
 * @param {Record<string, string>} files The files by name.
 * @returns {Record<string, string>} The pages as `….strict.html`, and their scripts.
 */
export function strictPages(files) {
  const made = {};
  for (const [name, text] of Object.entries(files)) {
    if (!name.endsWith('.html')) continue;
    const page = name.replace('.html', '');
    let count = 0;
    made[`${page}.strict.html`] = text.replaceAll(
      /<script( type="module")?>([\s\S]*?)<\/script>/g,
      (_, type, script) => {
        const file = `${page}.inline-${count++}.js`;
        made[file] = script;
        return `<script${type ?? ''} src="/${file}"></script>`;
      },
    );
  }
  return made;
}
