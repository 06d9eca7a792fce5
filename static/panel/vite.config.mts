import { resolve } from 'node:path';
import { panelBuild } from './panel-build.mts';

export default panelBuild(import.meta.dirname, resolve(import.meta.dirname, 'build'));
