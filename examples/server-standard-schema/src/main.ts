import { serve } from '@hono/node-server';
import { createApp, type WestMidlandsAudit } from './app.js';

const port = Number(process.env['PORT'] ?? 4190);
const kept = new Map<string, WestMidlandsAudit>();

const app = createApp({
  now: () => new Date(),
  // Your database goes here. This one forgets all when it ends.
  keep: async (audit) => {
    kept.set(audit.id, audit);
  },
});

serve({ fetch: app.fetch, hostname: '127.0.0.1', port }, (address) => {
  console.log(`The server is ready: http://127.0.0.1:${address.port}`);
});
