// Editors check a plan with yaml-language-server while one types; `handreiking controleer` must say the same: the
// same files are right, and those that are wrong are wrong in the same lines. The plans are the cases of
// tests/cases/controle and the plans of this site.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { run, temporaryFolder } from '../../program/program.mjs';
import { LanguageServer } from './language-server.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const cases = path.join(root, 'tests/cases/controle');
const schema = path.join(root, 'schemas/plan-van-aanpak.schema.json');

// What a schema alone cannot know: other files, prose, the letters of print, the calendar of a plan.
const beyond = /^(?:(?:plan|id|groep|verwijzing|markdown|taal|tekst|lettertype)\.|avg\.(?!persoonsgegevens))/;

/** Cases in which the two differ, by the reason why. */
const differences = JSON.parse(fs.readFileSync(new URL('differences.json', import.meta.url), 'utf8'));
const different = new Set(Object.values(differences).flat());

const folders = [path.join(cases, 'plannen'), path.join(root, 'content/plannen/2026-2027')];
const plans = folders.flatMap((folder) =>
  fs.readdirSync(folder).filter((name) => name.endsWith('.yaml')).map((name) => path.join(folder, name)),
);

/** The lines and rules of the errors that our program finds in a folder of a site, by file. */
function errorsIn(site, folder) {
  const found = new Map(fs.readdirSync(path.join(site, folder)).map((name) => [name, []]));
  const { out } = run(['controleer', '--map', site]);
  for (const [, file, line, rule] of out.matchAll(/^(\S+?):(?: regel )?(\d+)(?::\d+)?: fout: .* \[(\S+)\]$/gm)) {
    const isMeant = file.startsWith(folder) && !beyond.test(rule);
    if (isMeant) found.get(path.basename(file))?.push({ line: Number(line), rule });
  }
  return found;
}

/** What our program says of all plans at once: by name, the lines and rules of its errors. */
function ourProblems(t) {
  const site = temporaryFolder(t);
  fs.cpSync(path.join(cases, 'basis/content'), path.join(site, 'content'), { recursive: true });
  fs.cpSync(path.join(cases, 'basis/schemas'), path.join(site, 'schemas'), { recursive: true });
  fs.cpSync(path.join(cases, 'basis/templates'), path.join(site, 'templates'), { recursive: true });
  const target = path.join(site, 'content/plannen/2026-2027');
  fs.mkdirSync(target, { recursive: true });
  for (const plan of plans) fs.copyFileSync(plan, path.join(target, path.basename(plan)));
  return errorsIn(site, 'content/plannen/2026-2027/');
}

function lines(problems) {
  return [...new Set(problems.map((problem) => problem.line))].sort((a, b) => a - b);
}

/** Null when both say the same, else how they differ. */
function difference(ours, theirs) {
  const unreadable = ours.some((problem) => problem.rule.startsWith('yaml.'));
  const verdicts = `${ours.length ? 'wrong' : 'right'} to us, ${theirs.length ? 'wrong' : 'right'} to them`;
  if (ours.length > 0 !== theirs.length > 0) return verdicts;
  const same = unreadable || lines(ours).join() === lines(theirs).join();
  return same ? null : `lines ${lines(ours)} to us, ${lines(theirs)} to them`;
}

/** Of the files that nobody expects to differ, how they do; and of those that should, which agree. */
async function compare(server, files, found) {
  const unexpected = {};
  const agreed = [];
  await Promise.all(files.map(async (file) => {
    const name = path.basename(file);
    const theirs = await server.check(file, fs.readFileSync(file, 'utf8'));
    const how = difference(found.get(name), theirs);
    if (how && !different.has(name)) unexpected[name] = `${how} ${theirs.map((each) => each.message).join('; ')}`;
    if (!how && different.has(name)) agreed.push(name);
  }));
  assert.deepEqual(unexpected, {});
  assert.deepEqual(agreed, [], 'take these out of differences.json');
}

test('editors and controleer agree on plans', { timeout: 60_000 }, async (t) => {
  const server = await LanguageServer.start({ [schema]: '*.yaml' });
  t.after(() => server.stop());
  await compare(server, plans, ourProblems(t));
});

/** The files of a case of tests/cases/controle/sites, written into a folder. */
function unpack(file, folder) {
  for (const piece of fs.readFileSync(file, 'utf8').split(/^-- /m).slice(1)) {
    const end = piece.indexOf(' --\n');
    const target = path.join(folder, piece.slice(0, end));
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.writeFileSync(target, piece.slice(end + 4));
  }
}

test('editors and controleer agree on the words of a schema', { timeout: 60_000 }, async (t) => {
  const names = fs.readdirSync(path.join(cases, 'sites')).filter((name) => name.startsWith('sleutelwoord-'));
  assert.ok(names.length > 5);
  const found = new Map();
  const schemas = {};
  const records = names.map((name) => {
    const site = temporaryFolder(t);
    fs.cpSync(path.join(cases, 'basis'), site, { recursive: true });
    unpack(path.join(cases, 'sites', name), site);
    const record = path.join(site, name.replace('.txt', '.yaml'));
    fs.copyFileSync(path.join(site, 'content/verslagen/eerste-verslag.yaml'), record);
    schemas[path.join(site, 'schemas/verslag.schema.json')] = path.basename(record);
    found.set(path.basename(record), errorsIn(site, 'content/verslagen/').get('eerste-verslag.yaml'));
    return record;
  });
  const server = await LanguageServer.start(schemas);
  t.after(() => server.stop());
  await compare(server, records, found);
});
