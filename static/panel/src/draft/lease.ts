/** How long the app's own call can run, by Forge's limit: a try whose end was not seen is over after that. */
export const leaseMs = 25_000;
