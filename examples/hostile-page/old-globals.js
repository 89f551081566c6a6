// What scripts of another age do to everything on a page.
window.name = 'window';
window.$ = window.jQuery = function jQuery() {
  return { ready: () => {} };
};
window.html = window.css = window.define = window.tool = 'taken';
window.require = () => {
  throw new Error('There is no such module.');
};

Array.prototype.remove = function remove(item) {
  const at = this.indexOf(item);
  if (at >= 0) this.splice(at, 1);
  return this;
};
Object.prototype.extend = function extend(other) {
  return Object.assign(this, other);
};
String.prototype.trim = function trim() {
  return this.replace(/^\s+|\s+$/g, '');
};
Date.prototype.toJSON = function toJSON() {
  return `/Date(${this.getTime()})/`;
};
Array.prototype.toJSON = function toJSON() {
  return [...this];
};

// Keys that the page has taken for itself.
document.addEventListener('keypress', (event) => {
  if (event.key === '/') event.stopPropagation();
});
