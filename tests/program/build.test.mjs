// What `handreiking bouw` promises: all or nothing, the same bytes each time, and only what may be public.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';

import { copyOfSite, edit, fingerprint, program, root, run, temporaryFolder } from './program.mjs';

const plans = 'content/plannen/2026-2027';
const chapter = 'content/handboek/1-algemeen.md';

/** The texts of the files within a PDF. */
function attachmentsOf(file) {
  const qpdf = (...args) => execFileSync('qpdf', [...args, file], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  const names = [...qpdf('--list-attachments').matchAll(/^(\S+) -> /gm)].map((match) => match[1]);
  return names.map((name) => qpdf(`--show-attachment=${name}`));
}

test('a build makes the site with its pages and PDFs', (t) => {
  const site = copyOfSite(t);
  const { code, out, errors } = run(['bouw', '--map', site]);
  assert.equal(code, 0, errors);
  assert.match(out, /De site staat in/);
  for (const file of ['index.html', 'begrippen.html', 'handboek/aan-de-slag.html', 'handreiking.pdf',
    'plannen/2026-2027/dinkelcollege.html', 'plannen/2026-2027/dinkelcollege.pdf']) {
    assert.ok(fs.existsSync(path.join(site, 'public', file)), file);
  }
});

test('--uit counts from the folder that one types in, as a file does', (t) => {
  const site = copyOfSite(t);
  const here = temporaryFolder(t);
  const { code, out } = run(['bouw', '--map', site, '--uit', 'web/site'], { cwd: here });
  assert.equal(code, 0);
  assert.match(out, /^De site staat in `web\/site`/);
  assert.ok(fs.existsSync(path.join(here, 'web/site/index.html')));
  assert.ok(!fs.existsSync(path.join(site, 'web')));
});

test('a second build changes nothing, not even the folder', (t) => {
  const site = copyOfSite(t);
  run(['bouw', '--map', site]);
  const before = fs.statSync(path.join(site, 'public'));
  const { code, out } = run(['bouw', '--map', site]);
  assert.equal(code, 0);
  assert.match(out, /niets veranderd/);
  assert.equal(fs.statSync(path.join(site, 'public')).ino, before.ino);
});

test('the same content in another folder, locale and time zone gives the same bytes', (t) => {
  const one = copyOfSite(t);
  const two = copyOfSite(t);
  run(['bouw', '--map', one]);
  run(['bouw', '--map', two], { env: { LC_ALL: 'tr_TR.UTF-8', TZ: 'Asia/Tokyo', TBB_NUM_THREADS: '1' } });
  const print = fingerprint(path.join(one, 'public'));
  assert.notEqual(print, '');
  assert.equal(fingerprint(path.join(two, 'public')), print);
});

test('a new kind of record gets pages and PDFs from a schema and a template alone', (t) => {
  const site = temporaryFolder(t);
  fs.cpSync(path.join(root, 'tests/sites/nieuwe-soort'), site, { recursive: true });
  const { code, out, errors } = run(['bouw', '--map', site]);
  assert.equal(code, 0, errors);
  assert.match(out, /2 pagina's en 1 pdf/);
  assert.match(fs.readFileSync(path.join(site, 'public/verslagen/2026-2027/de-wilg.html'), 'utf8'), /15 juni 2027/);
  assert.ok(fs.existsSync(path.join(site, 'public/verslagen/2026-2027/de-wilg.pdf')));
});

test('an error in the handbook leaves the old site untouched and says so', (t) => {
  const site = copyOfSite(t);
  run(['bouw', '--map', site]);
  const before = fingerprint(path.join(site, 'public'));
  edit(site, chapter, (text) => `${text}\n\n:::verhaal\nnooit gesloten\n`);
  const { code, errors } = run(['bouw', '--map', site]);
  assert.equal(code, 1);
  assert.match(errors, /1-algemeen\.md:\d+:\d+: fout/);
  assert.match(errors, /is niet veranderd/);
  assert.equal(fingerprint(path.join(site, 'public')), before);
});

test('a faulty plan stops the build when bij_fout is stoppen', (t) => {
  const site = copyOfSite(t);
  edit(site, `${plans}/dinkelcollege.yaml`, (text) => text.replace('schooljaar:', 'schooljar:'));
  const { code, errors } = run(['bouw', '--map', site]);
  assert.equal(code, 1);
  assert.match(errors, /dinkelcollege\.yaml:\d+:1: fout/);
  assert.ok(!fs.existsSync(path.join(site, 'public')));
});

test('a faulty plan is left out, and named, when bij_fout is overslaan', (t) => {
  const site = copyOfSite(t);
  edit(site, 'content/site.yaml', (text) => text.replace('bij_fout: stoppen', 'bij_fout: overslaan'));
  edit(site, `${plans}/dinkelcollege.yaml`, (text) => text.replace('schooljaar:', 'schooljar:'));
  const { code, errors } = run(['bouw', '--map', site]);
  assert.equal(code, 1);
  assert.match(errors, /Niet op de site[^]*dinkelcollege\.yaml/);
  assert.ok(fs.existsSync(path.join(site, 'public/plannen/2026-2027/de-stapsteen.html')));
  assert.ok(!fs.existsSync(path.join(site, 'public/plannen/2026-2027/dinkelcollege.html')));
  const overview = fs.readFileSync(path.join(site, 'public/plannen/index.html'), 'utf8');
  assert.ok(!overview.includes('dinkelcollege'));
});

test('a plan that shows its fault only in its text is left out as well', (t) => {
  const site = copyOfSite(t);
  edit(site, 'content/site.yaml', (text) => text.replace('bij_fout: stoppen', 'bij_fout: overslaan'));
  edit(site, `${plans}/dinkelcollege.yaml`, (text) =>
    text.replace(/^afbakening: \|\n/m, 'afbakening: |\n  Zie [dit](@bestaat-niet-echt).\n\n'));
  const { code, errors } = run(['bouw', '--map', site]);
  assert.equal(code, 1);
  assert.match(errors, /dinkelcollege\.yaml:\d+:\d+: fout/);
  assert.ok(!fs.existsSync(path.join(site, 'public/plannen/2026-2027/dinkelcollege.html')));
  assert.ok(fs.existsSync(path.join(site, 'public/plannen/2026-2027/de-stapsteen.pdf')));
});

for (const [name, change] of [
  ['without vastgesteld', (text) => text.replace('status: vastgesteld', 'status: concept')],
  ['without zichtbaar: iedereen', (text) => text.replace(/^zichtbaar: iedereen.*$/m, 'zichtbaar: school')],
  ['without zichtbaar', (text) => text.replace(/^zichtbaar: iedereen.*\n/m, '')],
]) {
  test(`a plan ${name} is not on the site`, (t) => {
    const site = copyOfSite(t);
    edit(site, `${plans}/dinkelcollege.yaml`, change);
    const { code, errors } = run(['bouw', '--map', site]);
    assert.equal(code, 0, errors);
    const files = fs.readdirSync(path.join(site, 'public'), { recursive: true });
    assert.ok(!files.some((file) => file.includes('dinkelcollege')));
    const overview = fs.readFileSync(path.join(site, 'public/plannen/index.html'), 'utf8');
    assert.ok(!overview.includes('dinkelcollege'));
  });
}

test('what is internal in a plan is in no file of the site', (t) => {
  const site = copyOfSite(t);
  edit(site, `${plans}/dinkelcollege.yaml`, (text) =>
    text.replace(/^ingevuld_door:\n/m, 'ingevuld_door:\n  - functie: zwaluwstaartmaker\n'));
  const { code, errors } = run(['bouw', '--map', site]);
  assert.equal(code, 0, errors);
  const folder = path.join(site, 'public');
  for (const entry of fs.readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath ?? entry.path, entry.name);
    if (entry.name.endsWith('.pdf')) {
      assert.ok(!attachmentsOf(file).join('').includes('zwaluwstaartmaker'), entry.name);
    } else if (entry.isFile() && /\.(html|js|json|txt)$/.test(entry.name)) {
      assert.ok(!fs.readFileSync(file, 'utf8').includes('zwaluwstaartmaker'), entry.name);
    }
  }
});

test('the PDF of a plan holds the plan, and that of the handbook holds no file', (t) => {
  const site = copyOfSite(t);
  const built = (name) => path.join(site, 'public', name);
  run(['bouw', '--map', site]);
  const [attached, ...others] = attachmentsOf(built('plannen/2026-2027/dinkelcollege.pdf'));
  assert.deepEqual(others, []);
  assert.match(attached, /^soort: plan-van-aanpak\n/);
  fs.writeFileSync(path.join(site, `${plans}/dinkelcollege.yaml`), attached);
  const { code, out, errors } = run(['controleer', '--map', site, path.join(site, plans)]);
  assert.equal(code, 0, out + errors);
  assert.deepEqual(attachmentsOf(built('handreiking.pdf')), []);
});

test('with bron_in_pdf: nee no PDF holds a file', (t) => {
  const site = copyOfSite(t);
  fs.mkdirSync(path.join(site, 'templates'));
  fs.writeFileSync(path.join(site, 'templates/print.yaml'), 'bron_in_pdf: nee\n');
  run(['bouw', '--map', site]);
  const file = path.join(site, 'public/plannen/2026-2027/dinkelcollege.pdf');
  assert.deepEqual(attachmentsOf(file), []);
  assert.match(fs.readFileSync(file, 'latin1'), /<pdfaid:part>2</);
});

test('a folder with files of someone else is refused', (t) => {
  const site = copyOfSite(t);
  fs.mkdirSync(path.join(site, 'foto'));
  fs.writeFileSync(path.join(site, 'foto/vakantie.jpg'), 'x');
  const { code, errors } = run(['bouw', '--map', site, '--uit', path.join(site, 'foto')]);
  assert.equal(code, 3);
  assert.match(errors, /niet van handreiking/);
  assert.ok(fs.existsSync(path.join(site, 'foto/vakantie.jpg')));
});

test('a full disk is no fault of a plan: nothing is published, nothing is left out', (t) => {
  const site = copyOfSite(t);
  edit(site, 'content/site.yaml', (text) => text.replace('bij_fout: stoppen', 'bij_fout: overslaan'));
  run(['bouw', '--map', site]);
  const before = fingerprint(path.join(site, 'public'));
  edit(site, 'content/site.yaml', (text) => text.replace(/^titel: .*$/m, 'titel: Een andere titel'));
  // No file may grow beyond 20 KB, which a PDF does.
  const { code, errors } = run(['-c', 'trap "" XFSZ; ulimit -f 20; exec "$0" "$@"', program, 'bouw', '--map', site],
    {}, 'bash');
  assert.equal(code, 3);
  assert.doesNotMatch(errors, /Niet op de site/);
  assert.match(errors, /\n1 fout\. Meer/);
  assert.equal(fingerprint(path.join(site, 'public')), before);
});

for (const [name, rule, breakIt] of [
  ['template of each page', 'sjabloon.onbekende-naam', (site) => {
    fs.mkdirSync(path.join(site, 'templates/page'), { recursive: true });
    fs.writeFileSync(path.join(site, 'templates/page/pagina.html'), '<p>{{bestaat-niet}}</p>');
  }],
  ['template of the home page', 'sjabloon.onbekende-naam', (site) => {
    fs.mkdirSync(path.join(site, 'templates/page'), { recursive: true });
    fs.writeFileSync(path.join(site, 'templates/page/start.html'), '<p>{{bestaat-niet}}</p>');
  }],
  ['picture', 'afbeelding.soort', (site) => {
    fs.writeFileSync(path.join(site, 'content/handboek/plaat.png'), 'geen plaatje');
    edit(site, chapter, (text) => `${text}\n![Een plaat](plaat.png)\n`);
  }],
]) {
  test(`a broken ${name} is an error in the input, for controleer as well`, (t) => {
    const site = copyOfSite(t);
    breakIt(site);
    for (const command of ['controleer', 'bouw']) {
      const { code, out, errors } = run([command, '--map', site]);
      const told = command === 'bouw' ? errors : out;
      assert.equal(code, 1, `${command}: ${told}`);
      assert.equal(told.split(`[${rule}]`).length, 2, `told once: ${told}`);
    }
    assert.ok(!fs.existsSync(path.join(site, 'public')));
  });
}
