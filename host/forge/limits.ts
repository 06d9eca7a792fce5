/** The platform's limits, from forge-contract §6. */
export const limits = {
  /** Resolvers, product triggers (the latter inferred). */
  functionMs: 25_000,
  webTriggerMs: 55_000,
  /** Consumers and scheduled triggers, unless their function says otherwise with `timeoutSeconds`, up to 900. */
  backgroundMs: 55_000,
  backgroundMaxMs: 900_000,
  invokeRequestBytes: 500 * 1024,
  replyBytes: 5 * 1024 * 1024,
  productEventBytes: 200_000,
  queueEvents: 50,
  queuePushBytes: 200 * 1024,
  longEventBytes: 100 * 1024,
  queueDelaySeconds: 900,
  queueEventsPerMinute: 500,
  retryDataBytes: 4 * 1024,
  /** Accounts in one report of personal data. */
  reportedAccounts: 90,
  /** Redeliveries of one product event. */
  triggerRetries: 4,
  retentionMs: 24 * 3_600_000,
} as const;
