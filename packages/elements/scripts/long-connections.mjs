// Connections that the server does not end: WebKit now and then asks for a page on one that just ended
// (Node's are kept for five seconds), and then shows nothing, or stays where it was.

/** Has the runner's server keep each connection as long as the browser does. */
export function longConnections() {
  return {
    name: 'maat-long-connections',
    serverStart({ server }) {
      server.keepAliveTimeout = 0;
    },
  };
}
