// What the browser tests share: the built site they look at, and browsers to look with.
import { createReadStream, existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

/** Folder of the built site: `HANDREIKING_SITE`, else `public` of the repository. */
export const siteFolder = resolve(
  process.env.HANDREIKING_SITE ?? fileURLToPath(new URL('../../public', import.meta.url)),
);
if (!existsSync(join(siteFolder, 'index.html'))) {
  throw new Error(`no site in ${siteFolder}: run \`make site\` or set HANDREIKING_SITE`);
}

export const fileAddress = (page) => pathToFileURL(join(siteFolder, page)).href;

/** Addresses of all files with this extension, from the site's root, in a fixed order. */
export function filesOf(extension) {
  return readdirSync(siteFolder, { recursive: true })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith(extension) && statSync(join(siteFolder, path)).isFile())
    .sort();
}

/** Every page but the one that a server shows for what is not there; its links start at the host's root. */
export const pages = filesOf('.html').filter((page) => page !== '404.html');

/** One page of each kind: home, terms, and an overview and a page of each part. */
export const onePageOfEachKind = pages.filter((page, index) => {
  const kindOf = (path) => path.split('/')[0] + (path.endsWith('index.html') ? '/index' : '');
  return pages.findIndex((other) => kindOf(other) === kindOf(page)) === index;
});

/** A Chromium with a profile of its own, thrown away at the end. */
export async function openBrowser() {
  const profile = mkdtempSync(join(tmpdir(), 'handreiking-browser-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  return {
    context,
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** A tab that keeps what went wrong in it: console messages, errors, requests that leave the site. */
export async function openTab(browser, { width = 1280, height = 900, own = 'file://' } = {}) {
  const tab = await browser.context.newPage();
  await tab.setViewportSize({ width, height });
  tab.complaints = [];
  tab.on('console', (message) => tab.complaints.push(`console: ${message.text()}`));
  tab.on('pageerror', (error) => tab.complaints.push(`error: ${error.message}`));
  tab.on('requestfailed', (request) => tab.complaints.push(`failed: ${request.url()}`));
  tab.on('request', (request) => {
    if (!request.url().startsWith(own)) tab.complaints.push(`elsewhere: ${request.url()}`);
  });
  return tab;
}

const types = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Serves the site below `base` on a free port of this machine; what is not there is 404.html. */
export async function serve(base = '/') {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    const inside = path.startsWith(base) ? normalize(path.slice(base.length)) : '';
    const wanted = join(siteFolder, inside === '' || inside === '.' ? 'index.html' : inside);
    const found = inside && !inside.startsWith('..') && existsSync(wanted) && statSync(wanted).isFile();
    const isHome = path === base;
    const file = found || isHome ? wanted : join(siteFolder, '404.html');
    response.writeHead(found || isHome ? 200 : 404, { 'content-type': types[extname(file)] ?? 'text/plain' });
    createReadStream(file).pipe(response);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((done) => server.close(done)),
  };
}
