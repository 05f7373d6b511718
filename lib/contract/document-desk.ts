/**
 * Under this name the script that reads documents leaves its function in the world that the page cannot see. In a file
 * without imports, so that the script carries no parser.
 */
export const DOCUMENT_DESK = 'miniaudit.document';
