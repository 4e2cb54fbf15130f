// A screen reader hears the same words in the same order from a page and from its PDF.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';

import { copyOfSite, root, run } from './program.mjs';

const reader = path.join(root, 'build/release/tests/pdf_reading');

// Spaces and soft hyphens are of the layout, as is the sign that a line goes on.
const squeeze = (text) => text.replace(/[\s\u00AD\u200B\u2060]+/g, '');

const entities = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00A0', shy: '\u00AD' };
const plain = (html) =>
  html.replace(/<[^>]*>/g, '').replace(/&(#x?[0-9a-f]+|\w+);/gi, (all, name) => {
    if (!name.startsWith('#')) return entities[name] ?? all;
    return String.fromCodePoint(name[1] === 'x' ? parseInt(name.slice(2), 16) : Number(name.slice(1)));
  });

// What stands on a page for the eye, the mouse or the screen reader alone.
const beside = [/<svg.*?<\/svg>/gs, /<a class="anker".*?<\/a>/gs, /<a class="terug".*?<\/a>/gs,
  /<span class="voorlezen">.*?<\/span>/gs, /<summary>.*?<\/summary>/gs];
const withoutAids = (html) => beside.reduce((text, pattern) => text.replace(pattern, ''), html);

/** The title of a page of the site, all its words, and those of its notes by number. */
function pageOf(file) {
  const html = withoutAids(fs.readFileSync(file, 'utf8'));
  const title = /<h1[^>]*>.*?<\/h1>/s.exec(html)[0];
  const mark = /<p class="keurmerk">.*?<\/p>/s.exec(html)?.[0] ?? '';
  const text = /<div class="tekst">(.*?)<div class="slot">/s.exec(html)[1];
  const notes = {};
  for (const [, number, words] of text.matchAll(/<li id="noot_(\d+)">(.*?)<\/li>\n/gs)) notes[number] = squeeze(plain(words));
  const body = text.replace(/<section class="noten" aria-labelledby="noten_">.*?<\/section>/s, '');
  return { title: squeeze(plain(title)), words: squeeze(plain(title + mark + body)), notes };
}

/** The structure tree of a PDF as nested elements: { type, kids }, with its text as strings. */
function treeOf(file) {
  const lines = execFileSync(reader, [file], { encoding: 'utf8', maxBuffer: 1 << 28 }).split('\n');
  const top = { type: 'top', depth: -1, kids: [] };
  const open = [top];
  for (const line of lines) {
    const [, indent, rest] = /^( *)(.*)$/.exec(line);
    if (rest === '') continue;
    while (open.at(-1).depth >= indent.length) open.pop();
    if (rest.startsWith('"')) {
      open.at(-1).kids.push(rest.replace(/^"|"$/g, ''));
    } else {
      const element = { type: rest, depth: indent.length, kids: [] };
      open.at(-1).kids.push(element);
      open.push(element);
    }
  }
  return top;
}

/** The sections of a PDF: words in the order of reading, without the contents list, and notes by number. */
function sectionsOf(file) {
  const sections = [];
  const add = (element, within) => {
    if (element.type === 'Sect' && within.type === 'Document') sections.push({ words: '', notes: {} });
    if (element.type === 'Figure') return; // its alternative text is read
    if (element.type === 'TOC' || (element.type === 'Lbl' && within.type === 'LI')) return;
    if (element.type === 'Note') return addNote(element);
    for (const kid of element.kids) {
      if (typeof kid === 'string') sections.at(-1).words += kid;
      else add(kid, element);
    }
  };
  const words = (element) => element.kids.map((kid) => (typeof kid === 'string' ? kid : words(kid))).join('');
  const addNote = (note) => {
    const [label, ...rest] = note.kids;
    sections.at(-1).notes[words(label)] = squeeze(rest.map(words).join(''));
  };
  add(treeOf(file), {});
  return sections.map((section) => ({ ...section, words: squeeze(section.words) }));
}

function assertSameWords(pdf, page, name) {
  let at = 0;
  while (at < page.words.length && page.words[at] === pdf.words[at]) at += 1;
  const near = (words) => words.slice(Math.max(at - 40, 0), at + 60);
  assert.equal(near(pdf.words), near(page.words), `${name}, from character ${at} on`);
  assert.deepEqual(pdf.notes, page.notes, name);
}

test('each PDF is read in the order of its pages', (t) => {
  const site = copyOfSite(t);
  assert.equal(run(['bouw', '--map', site]).code, 0);
  const built = path.join(site, 'public');
  const files = fs.readdirSync(built, { recursive: true });
  const plans = files.filter((name) => /^plannen\/.*\.pdf$/.test(name));
  assert.ok(plans.length >= 5);
  for (const plan of plans) {
    const [section, ...others] = sectionsOf(path.join(built, plan));
    assert.deepEqual(others, []);
    assertSameWords(section, pageOf(path.join(built, plan.replace(/pdf$/, 'html'))), plan);
  }
  const html = files.filter((name) => /^(handboek|bijlagen)\/[^/]+\.html$/.test(name) && !name.endsWith('index.html'));
  const chapters = html.map((name) => ({ name, page: pageOf(path.join(built, name)) }));
  const all = sectionsOf(path.join(built, 'handreiking.pdf'));
  const isChapter = (section) => chapters.some(({ page }) => section.words.startsWith(page.title));
  const sections = all.slice(all.findIndex(isChapter)); // behind the title page and the lists
  assert.ok(sections.pop().words.startsWith('Bronnen')); // the works it cites have a page of another make
  assert.ok(sections.length >= 6);
  for (const section of sections) {
    const longest = (a, b) => b.page.title.length - a.page.title.length;
    const [chapter] = chapters.filter(({ page }) => section.words.startsWith(page.title)).sort(longest);
    assert.ok(chapter, section.words.slice(0, 60));
    assertSameWords(section, chapter.page, chapter.name);
  }
});
