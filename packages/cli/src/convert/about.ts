/** What is said of audits that they do not say themselves. */
export interface About {
  readonly partnership?: string;
  readonly round?: string;
}
