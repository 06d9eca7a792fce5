/**
 * Stands in for Atlaskit's feature-flag packages at build time: outside Atlassian no flag is ever on, and their
 * client would cost 28 KiB before the first event is seen.
 */
export const fg = (): boolean => false;

const FeatureGates = {
  initializeCalled: () => false,
  initializeCompleted: () => false,
  checkGate: () => false,
  getExperimentValue: <T>(_experiment: string, _parameter: string, fallback: T): T => fallback,
};

// The packages this replaces have a default export, so this has one too.
export default FeatureGates;
