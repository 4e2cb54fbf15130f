// The command line: exit codes and what it says.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import test from 'node:test';
import { setTimeout } from 'node:timers/promises';

import { copyOfSite, edit, root, run, temporaryFolder } from './program.mjs';

const plan = 'content/plannen/2026-2027/dinkelcollege.yaml';

test('controleer finds no error or warning in the content of this repository', (t) => {
  const { code, out } = run(['controleer', '--map', copyOfSite(t)]);
  assert.doesNotMatch(out, /: (fout|waarschuwing): /);
  assert.equal(code, 0);
});

test('controleer says so when all is well', (t) => {
  const { code, out, errors } = run(['controleer', '--map', copyOfSite(t)]);
  assert.equal(errors, '');
  assert.match(out, /Alles is in orde: \d+ bestanden gecontroleerd/);
  assert.equal(code, 0);
});

test('controleer names file, line, column, rule and what was meant', (t) => {
  const site = copyOfSite(t);
  edit(site, plan, (text) => text.replace('schooljaar:', 'schooljar:'));
  const { code, out } = run(['controleer', '--map', site]);
  assert.equal(code, 1);
  assert.match(out, /dinkelcollege\.yaml:\d+:1: fout: .*\[veld\.onbekend\]\n +\d+ \| schooljar: [^]*\^{9} bedoel je `schooljaar`\?/);
  assert.match(out, /\n1 fout in 1 bestand\. /);
});

test('controleer of one file says nothing of another', (t) => {
  const site = copyOfSite(t);
  edit(site, plan, (text) => text.replace('schooljaar:', 'schooljar:'));
  const other = path.join(site, 'content/plannen/2026-2027/de-stapsteen.yaml');
  assert.equal(run(['controleer', '--map', site, other]).code, 0);
  assert.equal(run(['controleer', '--map', site, path.join(site, plan)]).code, 1);
});

// Work on other pages is left out, and with it nothing that is wrong in the file itself.
test('controleer of one file finds there what controleer of all finds there', (t) => {
  const site = copyOfSite(t);
  edit(site, plan, (text) => text.replace('toelichting: >-', 'toelichting: >-\n      Zie [de lijst](lijst.pdf).'));
  edit(site, 'content/plannen/2026-2027/de-stapsteen.yaml', (text) => text.replace('schooljaar:', 'schooljar:'));
  edit(site, 'content/handboek/1-algemeen.md', (text) => `${text}\nZie [daar](weg.md) en ![](weg.png).\n`);
  // Of other chapters only what a plan links to is read.
  edit(site, plan, (text) => text.replace('toelichting: >-',
    'toelichting: >-\n      Zie [het team](@aan-de-slag#team-samenstellen) en [de rest](@aan-de-slag#weg).'));
  const findings = (...files) => JSON.parse(run(['controleer', '--map', site, '--als', 'json', ...files]).out).meldingen;
  const all = findings();
  const files = fs.readdirSync(path.join(site, 'content'), { recursive: true }).filter((name) => /\/.*\.(md|yaml)$/.test(name));
  for (const file of files.map((name) => `content/${name}`)) {
    const expected = all.filter((finding) => finding.bestand === file);
    assert.deepEqual(findings(path.join(site, file)), expected, file);
  }
  assert.ok(all.some((finding) => finding.bestand === plan && finding.ernst === 'fout'));
  assert.ok(all.filter((finding) => finding.bestand.endsWith('1-algemeen.md')).length >= 3);
  assert.equal(all.filter((finding) => finding.bestand === plan && finding.melding.includes('`weg`')).length, 1);
});

test('controleer of a folder looks at all that is in it', (t) => {
  const site = copyOfSite(t);
  edit(site, plan, (text) => text.replace('schooljaar:', 'schooljar:'));
  assert.equal(run(['controleer', '--map', site, path.join(site, 'content/plannen')]).code, 1);
  const { code, out } = run(['controleer', '--map', site, path.join(site, 'content/handboek/')]);
  assert.equal(code, 0);
  assert.match(out, /^Alles is in orde: 4 bestanden gecontroleerd\.\n$/);
});

test('controleer never calls a file good that it did not look at', (t) => {
  const site = copyOfSite(t);
  fs.writeFileSync(path.join(site, 'plan.yaml'), 'soort: plan-van-aanpak\n');
  for (const [file, pattern] of [
    [path.join(site, 'plan.yaml'), /hoort niet bij de site[^]*plan\.yaml/],
    [path.join(site, 'content/LICENSE'), /hoort niet bij de site/],
    [path.join(site, 'content/plannen/weg.yaml'), /bestaat niet: `.*weg\.yaml`/],
    ['', /bestaat niet/],
    ['/etc/passwd', /hoort niet bij de site/],
  ]) {
    const { code, out, errors } = run(['controleer', '--map', site, file]);
    assert.equal(code, 2, file);
    assert.equal(out, '');
    assert.match(errors, pattern);
  }
});

test('controleer of one file tells what keeps it from checking', (t) => {
  const site = copyOfSite(t);
  const file = path.join(site, plan);
  for (const broken of ['content/site.yaml', 'content/scholen.yaml']) {
    const whole = fs.readFileSync(path.join(site, broken));
    fs.writeFileSync(path.join(site, broken), 'titel: a: b\n');
    const { code, out } = run(['controleer', '--map', site, file]);
    assert.equal(code, 1, broken);
    assert.match(out, /^content\/s[a-z]+\.yaml:1:9: fout/);
    assert.match(out, /\n1 fout in 1 bestand\. Meer over een melding: [^\n]*\n$/);
    fs.writeFileSync(path.join(site, broken), whole);
  }
});

test('controleer of a file that is far too large ends at once', (t) => {
  const site = copyOfSite(t);
  const file = path.join(site, 'content/plannen/2026-2027/groot.yaml');
  fs.writeFileSync(file, '');
  fs.truncateSync(file, 4e9);
  const { code, out } = run(['controleer', '--map', site, file], { timeout: 5000 });
  assert.equal(code, 1);
  assert.match(out, /te groot/);
});

test('ten mistakes in a plan are ten messages, each at its line', (t) => {
  const folder = temporaryFolder(t);
  fs.cpSync(path.join(root, 'tests/sites/tien-fouten'), folder, { recursive: true });
  const lines = fs.readFileSync(path.join(folder, 'content/plannen/2026-2027/de-wilg.yaml'), 'utf8').split('\n');
  const expected = lines.flatMap((line, index) => line.includes('verwacht: ') ? [index + 1] : []);
  const { code, out } = run(['controleer', '--map', folder]);
  assert.equal(code, 1);
  const found = [...out.matchAll(/^content\/plannen\/2026-2027\/de-wilg\.yaml:(\d+):/gm)].map(([, line]) => Number(line));
  assert.equal(expected.length, 10);
  assert.deepEqual(found, expected);
  assert.match(out, /\n5 fouten en 5 waarschuwingen in 1 bestand\. Meer over een melding: [^\n]*\n$/);
});

test('controleer --als json gives a machine all there is, and nothing else', (t) => {
  const site = copyOfSite(t);
  edit(site, plan, (text) => text.replace('schooljaar:', 'schooljar:'));
  const { code, out, errors } = run(['controleer', '--als', 'json', '--map', site]);
  assert.equal(code, 1);
  assert.equal(errors, '');
  const report = JSON.parse(out);
  assert.equal(report.telling.fouten, 1);
  const [problem] = report.meldingen.filter(({ ernst }) => ernst === 'fout');
  assert.equal(problem.regel, 'veld.onbekend');
  assert.equal(problem.bestand, plan);
  assert.deepEqual(problem.tips, ['bedoel je `schooljaar`?']);
});

test('bouw --als json gives its news on standard error', (t) => {
  const { code, out, errors } = run(['bouw', '--als', 'json', '--map', copyOfSite(t)]);
  assert.equal(code, 0);
  assert.equal(JSON.parse(out).telling.fouten, 0);
  assert.match(errors, /^De site staat in /);
});

test('--strikt makes a warning fail, and a build leaves no site', (t) => {
  const site = copyOfSite(t);
  fs.writeFileSync(path.join(site, 'content/handboek/los.png'), 'x');
  assert.equal(run(['controleer', '--map', site]).code, 0);
  const { code, out } = run(['controleer', '--strikt', '--map', site]);
  assert.equal(code, 1);
  assert.match(out, /Met `--strikt` telt een waarschuwing als fout/);
  assert.equal(run(['bouw', '--strikt', '--map', site]).code, 1);
  assert.ok(!fs.existsSync(path.join(site, 'public')));
});

test('of a file with much wrong the heaviest are shown, with --alles all', (t) => {
  const site = copyOfSite(t);
  const many = Array.from({ length: 30 }, (_, index) => `veld_${'abcdefghijklmnopqrstuvwxyzABCD'[index]}: x\n`).join('');
  edit(site, plan, (text) => text + many);
  assert.match(run(['controleer', '--map', site]).out, /: en nog \d+ meldingen; met `--alles` zie je ze allemaal/);
  const all = run(['controleer', '--alles', '--map', site]).out;
  assert.equal(all.match(/\[veld\.onbekend\]/g).length, 30);
});

test('controleer gives its findings on standard output, and nothing on standard error', (t) => {
  const site = copyOfSite(t);
  edit(site, plan, (text) => text.replace('schooljaar:', 'schooljar:'));
  const { out, errors } = run(['controleer', '--map', site]);
  assert.match(out, /dinkelcollege\.yaml:\d+:1: fout: [^]*\n1 fout in 1 bestand\. /);
  assert.equal(errors, '');
});

test('a form of report that does not exist is wrong use', () => {
  const { code, errors } = run(['controleer', '--als', 'xml']);
  assert.equal(code, 2);
  assert.match(errors, /Kies bij `--als` uit `tekst` en `json`/);
});

/** Points the one link of a chapter to `address`, and takes the other links away. */
function linkTo(site, address) {
  edit(site, 'content/handboek/3-aan-de-slag.md', (text) => text.replaceAll(/https?:\/\/[^)\s]+/g, address));
  edit(site, 'content/aandachtsgebieden/1-kritisch-reflecteren.md', (text) =>
    text.replaceAll(/https?:\/\/[^)\s]+/g, address));
  edit(site, 'content/site.yaml', (text) => text.replace(/verklaring: .*/, `verklaring: ${address}`));
}

test('controleer --extern reports a link into a private network and asks nothing there', async (t) => {
  let calls = 0;
  const server = net.createServer((socket) => {
    calls += 1;
    socket.destroy();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close());
  const site = copyOfSite(t);
  linkTo(site, `http://127.0.0.1:${server.address().port}/`);
  const { code, out } = run(['controleer', '--extern', '--map', site]);
  assert.match(out, /: waarschuwing: .*\[extern\.niet-openbaar\]/);
  assert.match(out, /zie content\/.*: hier ook/);
  assert.match(out, /Niet nagegaan: de links in \d+ bestanden die niet op de site staan/);
  assert.equal(code, 0);
  await setTimeout(100); // a call would be heard once the program no longer holds up this one
  assert.equal(calls, 0);
});

test('an exception on a link counts with --extern alone', (t) => {
  const site = copyOfSite(t);
  linkTo(site, 'http://127.0.0.1:9/');
  const exceptOn = (rule) => `uitzonderingen:\n  - { regel: ${rule}, in: content, reden: Een proef. }\n`;
  edit(site, 'content/site.yaml', (text) => text + exceptOn('extern.niet-openbaar'));
  assert.doesNotMatch(run(['controleer', '--map', site]).out, /extern\.|uitzondering\.ongebruikt/);
  const used = run(['controleer', '--extern', '--map', site]);
  assert.doesNotMatch(used.out, /extern\.niet-openbaar|uitzondering\.ongebruikt/);
  assert.equal(used.code, 0);
  edit(site, 'content/site.yaml', (text) => text.replace('extern.niet-openbaar', 'extern.weg'));
  assert.doesNotMatch(run(['controleer', '--map', site]).out, /extern\.|uitzondering\.ongebruikt/);
  const { out } = run(['controleer', '--extern', '--map', site]);
  assert.match(out, /extern\.niet-openbaar/);
  assert.match(out, /uitzondering\.ongebruikt/);
});

test('an exception on a link in a draft or an internal field is not called unused', (t) => {
  const site = copyOfSite(t);
  linkTo(site, 'http://127.0.0.1:9/');
  const draft = 'content/plannen/2026-2027/de-veldpoort.yaml';
  edit(site, draft, (text) => `${text}# Zie https://voorbeeld.nl/kaart\n`);
  edit(site, 'content/site.yaml', (text) => text + `uitzonderingen:
  - { regel: extern.weg, in: ${draft}, reden: De kaart komt nog. }
  - { regel: extern.weg, in: ${draft}, tekst: kaarten, reden: De kaart komt nog. }
`);
  const { out } = run(['controleer', '--extern', '--map', site]);
  assert.equal(out.match(/\[uitzondering\.ongebruikt\]/g).length, 1);
  assert.match(out, /tekst: kaarten/);
});

test('a link that the site takes for an error is one', (t) => {
  const site = copyOfSite(t);
  linkTo(site, 'http://127.0.0.1:9/');
  edit(site, 'content/site.yaml', (text) => text + 'regels: { extern.niet-openbaar: fout }\n');
  const { code, out } = run(['controleer', '--extern', '--map', site]);
  assert.match(out, /: fout: .*\[extern\.niet-openbaar\]/);
  assert.equal(code, 1);
});

test('controleer --extern of one file asks after the links of that file alone', (t) => {
  const site = copyOfSite(t);
  linkTo(site, 'http://127.0.0.1:9/');
  const file = path.join(site, 'content/handboek/2-interprofessioneel-werken.md');
  const { code, out, errors } = run(['controleer', '--extern', '--map', site, file]);
  assert.equal(errors, '');
  assert.match(out, /1 bestand en 0 links gecontroleerd/);
  assert.equal(code, 0);
});

test('the English names do the same', (t) => {
  assert.equal(run(['check', '--map', copyOfSite(t)]).code, 0);
});

test('uitleg explains a rule with a wrong and a right example', () => {
  const { code, out } = run(['uitleg', 'veld.onbekend']);
  assert.equal(code, 0);
  assert.match(out, /Fout:\n/);
  assert.match(out, /Goed:\n/);
});

test('uitleg of an unknown rule suggests the nearest', () => {
  const { code, errors } = run(['uitleg', 'veld.onbekent']);
  assert.equal(code, 2);
  assert.match(errors, /Bedoel je `veld\.onbekend`/);
});

test('help and version go to standard output, in Dutch', () => {
  const help = run(['--help']);
  assert.equal(help.code, 0);
  assert.match(help.out, /Commando's:[^]*bouw[^]*controleer[^]*uitleg/);
  assert.match(run(['bouw', '--help']).out, /Gebruik: handreiking bouw \[OPTIES\]\n[^]*--uit MAP /);
  assert.match(run(['controleer', '--help']).out, /handreiking controleer \[OPTIES\] \[BESTAND \.\.\.\]\n/);
  assert.match(run(['--version']).out, /^handreiking \d+\.\d+\.\d+\n$/);
});

for (const [name, args, pattern] of [
  ['no command', [], /Commando's/],
  ['an unknown command', ['bouwen'], /Bedoel je `bouw`/],
  ['an unknown option', ['bouw', '--uut', 'x'], /Bedoel je `--uit`/],
  ['an option without its value', ['bouw', '--uit'], /ontbreekt de waarde, of ze staat er twee keer/],
  ['an option that comes twice', ['bouw', '--uit=a', '--uit=b'], /ontbreekt de waarde, of ze staat er twee keer/],
]) {
  test(`${name} is wrong use`, () => {
    const { code, errors } = run(args);
    assert.equal(code, 2);
    assert.match(errors, pattern);
  });
}

test('output that cannot be written is no success', () => {
  const full = fs.openSync('/dev/full', 'w');
  const { code, errors } = run(['--help'], { stdio: ['ignore', full, 'pipe'] });
  fs.closeSync(full);
  assert.equal(code, 3);
  assert.match(errors, /uitvoer is niet te schrijven/);
});

test('a folder without content is wrong use', (t) => {
  const { code, errors } = run(['bouw', '--map', temporaryFolder(t)]);
  assert.equal(code, 2);
  assert.match(errors, /geen map `content`/);
});

test('an empty content folder is an error in the input', (t) => {
  const folder = temporaryFolder(t);
  fs.mkdirSync(path.join(folder, 'content'));
  const { code, out } = run(['controleer', '--map', folder]);
  assert.equal(code, 1);
  assert.match(out, /site\.yaml/);
});

test('without a terminal there is no colour and no progress line', (t) => {
  const site = copyOfSite(t);
  edit(site, plan, (text) => text.replace('schooljaar:', 'schooljar:'));
  assert.ok(!run(['bouw', '--map', site]).errors.includes('\x1b'));
});
