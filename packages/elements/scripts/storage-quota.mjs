// Lets a test in Chromium have as little room to store things in as it says.

/** The command `maat-quota` (bytes, or nothing for what the browser gives): whether the engine takes it. */
export function storageQuota() {
  return {
    name: 'maat-storage-quota',
    async executeCommand({ command, payload, session }) {
      if (command !== 'maat-quota') return undefined;
      if (session.browser.name !== 'chromium') return false;
      const page = session.browser.getPage(session.id);
      const devTools = await page.context().newCDPSession(page);
      const { origin } = new URL(page.url());
      await devTools.send('Storage.overrideQuotaForOrigin', {
        origin,
        ...(payload.bytes !== undefined && { quotaSize: payload.bytes }),
      });
      // What it says of the room ends with the session.
      if (payload.bytes === undefined) await devTools.detach();
      return true;
    },
  };
}
