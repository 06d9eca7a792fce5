/** Atlaskit's Button alone: imported by name from here, the rest of its package stays out of the chunk. */
export { default as Button } from '@atlaskit/button/new';
