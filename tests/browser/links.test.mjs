// Every address within the site leads somewhere. No browser needed.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';
import { pages, siteFolder } from './site.mjs';

const decoded = (text) => text.replaceAll('&amp;', '&').replaceAll('&#39;', "'").replaceAll('&quot;', '"');
const read = (page) => readFileSync(join(siteFolder, page), 'utf8');
const attributes = (html, pattern) => [...html.matchAll(pattern)].map((match) => decoded(match[1]));

const idsOf = (() => {
  const known = new Map();
  return (page) => {
    if (!known.has(page)) known.set(page, attributes(read(page), /\sid="([^"]*)"/g));
    return known.get(page);
  };
})();

/** The file and anchor that a link of `page` means; nothing for a link that leaves the site. */
function destination(page, link) {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(link)) return undefined;
  const [path, anchor = ''] = link.split('#');
  const file = path === '' ? page : relative(siteFolder, join(siteFolder, dirname(page), decodeURIComponent(path)));
  return { file, anchor: decodeURIComponent(anchor) };
}

function problemOf(page, link) {
  const target = destination(page, link);
  if (!target) return undefined;
  if (link.startsWith('/')) return `${link} depends on where the site stands`;
  if (!existsSync(join(siteFolder, target.file))) return `${link} leads to no file`;
  if (target.anchor && !idsOf(target.file).includes(target.anchor)) return `${link} leads to no anchor`;
  return undefined;
}

for (const page of pages) {
  test(`${page}: every link leads somewhere`, () => {
    const links = attributes(read(page), /\s(?:href|src)="([^"]*)"/g);
    assert.ok(links.length > 5);
    assert.deepEqual(links.map((link) => problemOf(page, link)).filter(Boolean), []);
  });

  test(`${page}: every id is there once`, () => {
    const ids = idsOf(page);
    assert.deepEqual(ids.filter((id, index) => ids.indexOf(id) !== index), []);
  });
}
