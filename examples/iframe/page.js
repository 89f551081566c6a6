// The page has none of our code. It gives the form in the frame an audit, if it has one, and hears of
// each change. Messages go to one origin alone, and are taken from that frame alone.
const frame = document.querySelector('iframe');
const status = document.querySelector('#status');
const origin = location.origin; // or that of the server which has form.html

addEventListener('message', (event) => {
  if (event.source !== frame.contentWindow || event.origin !== origin) return;
  const { type, revision, audit } = event.data;
  if (type === 'maat-ready') frame.contentWindow.postMessage({ type: 'maat-open' }, origin);
  if (type === 'maat-input') status.textContent = `Change ${revision} is not saved yet.`;
  if (type === 'maat-submit') {
    status.textContent = `Submitted: ${Object.keys(audit.answers).length} answers.`;
  }
});
