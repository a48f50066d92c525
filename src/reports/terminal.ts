export { driftText } from './terminal/drift.ts';
export { errorText, faultsText, type Sources, validateText } from './terminal/faults.ts';
export { showText, statusText, testText } from './terminal/lane.ts';
export type { TextOptions } from './terminal/layout.ts';
export { capabilitiesText, permissionsText, providersText, tokenInfoText } from './terminal/providers.ts';
export { scanText } from './terminal/scan.ts';
export { setupText } from './terminal/setup.ts';
export { planText, type RunText, rotateText, syncText } from './terminal/steps.ts';
export { ANSI, PLAIN, type Style } from './terminal/style.ts';
