/** What the portal and its embedded provider know of each other. */
export const embeddedClient = {
  clientId: 'maat-portal',
  /** Where the provider is, below the portal's address. */
  path: '/provider',
  scope: 'openid maat',
} as const;
