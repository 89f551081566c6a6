// Connections that the server does not end. Node ends those that were idle for five seconds; where WebKit asks
// for a page on one that ends then, it stays where it was.

/** Has the runner's server keep each connection as long as the browser does. */
export function longConnections() {
  return {
    name: 'maat-long-connections',
    serverStart({ server }) {
      server.keepAliveTimeout = 0;
    },
  };
}
