/** Limits of storage (forge-contract §6). */
export const maxOperations = 25;
export const maxBatchBytes = 4 * 1024 * 1024;
export const defaultPage = 10;
export const maxPage = 100;
