// Browsers are found by lib/platform/node/browser.ts, or fetched by `npm start`; never by an install script.
module.exports = { skipDownload: true };
