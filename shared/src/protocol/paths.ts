/** Where on a server the two sockets are. */

export const LIVE_PATH = '/live'
export const DOCS_PATH = '/docs'
