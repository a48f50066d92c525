/** Where the pages of docs/ are for people who have only the bundle. */
export const DOCS_URL = 'https://github.com/secretzero/secretzero-action/blob/main/docs';
