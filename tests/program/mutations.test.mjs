// Files that nobody would write: `controleer` ends by itself, with an answer, whatever a file holds.
// HANDREIKING_MUTATIONS sets how many; HANDREIKING_SEED chooses others.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';

import { copyOfSite, random, run } from './program.mjs';

const mutations = Number(process.env.HANDREIKING_MUTATIONS ?? 500);
const seed = Number(process.env.HANDREIKING_SEED ?? 1);

const nasty = ["'", '"', ':', '- ', '#', '`', '```\n', ':::', ':::tabel\n', '|', '[](@', '[^1]', '{#', '{{', '}}', '<b>',
  '\t', '\0', '\r', '\u00a0', '\ue0000\ue001', '\uffff', 'é', '*', '> '.repeat(40), '- '.repeat(40), '['.repeat(500),
  '{'.repeat(500), 'a'.repeat(20000), '&a [*a]', '!!x', '%YAML', '---\n', '...\n', '\u202e', '2026-13-45', '1e999', ',\n'];

function mutate(bytes, next) {
  const at = () => Math.floor(next() * (bytes.length + 1));
  const [from, to] = [at(), at()].sort((a, b) => a - b);
  const short = Math.min(to, from + Math.floor(next() * 200));
  const insert = Buffer.from(nasty[Math.floor(next() * nasty.length)]);
  const part = (a, b) => bytes.subarray(a, b);
  switch (Math.floor(next() * 6)) {
    case 0: return Buffer.concat([part(0, from), insert, part(from)]);
    case 1: return Buffer.concat([part(0, from), part(short)]);
    case 2: return Buffer.concat([part(0, short), part(from, short), part(short)]);
    case 3: return part(0, from);
    case 4: { const copy = Buffer.from(bytes); if (copy.length) copy[from % copy.length] = Math.floor(next() * 256); return copy; }
    default: return Buffer.concat([part(0, from), insert, part(short)]);
  }
}

test(`${mutations} damaged files`, (t) => {
  const site = copyOfSite(t);
  const content = path.join(site, 'content');
  const files = fs.readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(md|yaml)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name)).sort();
  assert.ok(files.length > 20);
  const next = random(seed);
  let found = 0;
  for (let round = 0; round < mutations; ++round) {
    const file = files[Math.floor(next() * files.length)];
    const original = fs.readFileSync(file);
    let bytes = original;
    for (let times = 1 + Math.floor(next() * 3); times > 0; --times) bytes = mutate(bytes, next);
    fs.writeFileSync(file, bytes);
    const { code, signal, errors } = run(['controleer', '--map', site], { timeout: 10_000 });
    const keep = () => fs.copyFileSync(file, path.join('build', `mutation-${round}${path.extname(file)}`));
    if (signal !== null || (code !== 0 && code !== 1)) keep();
    assert.equal(signal, null, `round ${round}: ${path.relative(site, file)}`);
    assert.ok(code === 0 || code === 1, `round ${round}: ${path.relative(site, file)}: ${code} ${errors}`);
    if (code === 1) ++found;
    fs.writeFileSync(file, original);
  }
  assert.ok(found > mutations / 4, `only ${found} of ${mutations} gave an error`);
});
