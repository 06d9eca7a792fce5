export { importFolder } from './import-folder';
export { describeImport } from './report';
