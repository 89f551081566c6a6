import type { Adapter, AdapterPayload } from 'oidc-provider';

interface Kept {
  readonly payload: AdapterPayload;
  readonly until: number;
}

const second = 1_000;
const anHour = 3_600;

/**
 * Keeps what the embedded provider has to remember, in this process and no longer than it must. The
 * provider's own would say at each start that it is not fit for production, which this is not either.
 */
export function memoryAdapter(): (model: string) => Adapter {
  const all = new Map<string, Kept>();
  const forgetOld = () => {
    const now = Date.now();
    for (const [key, { until }] of all) if (until <= now) all.delete(key);
  };
  const found = (match: (payload: AdapterPayload) => boolean, model: string) => {
    forgetOld();
    const own = [...all].filter(([key]) => key.startsWith(`${model}:`));
    return own.find(([, { payload }]) => match(payload))?.[1].payload;
  };
  return (model) => {
    const key = (id: string) => `${model}:${id}`;
    return {
      upsert: async (id, payload, expiresIn) => {
        forgetOld();
        all.set(key(id), { payload, until: Date.now() + (expiresIn ?? anHour) * second });
      },
      find: async (id) => {
        forgetOld();
        return all.get(key(id))?.payload;
      },
      findByUid: async (uid) => found((payload) => payload.uid === uid, model),
      findByUserCode: async (code) => found((payload) => payload.userCode === code, model),
      consume: async (id) => {
        const kept = all.get(key(id));
        if (kept !== undefined) kept.payload.consumed = Math.floor(Date.now() / second);
      },
      destroy: async (id) => {
        all.delete(key(id));
      },
      revokeByGrantId: async (grant) => {
        for (const [each, { payload }] of all) if (payload.grantId === grant) all.delete(each);
      },
    };
  };
}
