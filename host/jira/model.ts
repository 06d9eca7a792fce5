/** Everything the played site knows, as plain JSON, so that it can be kept in a file. */
export * from './model/activity';
export * from './model/agile';
export * from './model/catalogue';
export * from './model/history';
export * from './model/issue';
export * from './model/json';
export * from './model/people';
export * from './model/project';
export * from './model/site-state';
