// A build that is killed at any moment leaves the old site or the new one, never something between.
// HANDREIKING_KILLS sets how often.
import assert from 'node:assert/strict';
import path from 'node:path';
import test from 'node:test';

import { copyOfSite, edit, fingerprint, random, run, runAndKill } from './program.mjs';

const kills = Number(process.env.HANDREIKING_KILLS ?? 20);

test(`${kills} builds killed at a random moment`, async (t) => {
  const site = copyOfSite(t);
  const published = path.join(site, 'public');
  const setTitle = (title) =>
    edit(site, 'content/site.yaml', (text) => text.replace(/^titel: .*$/m, `titel: ${title}`));
  const whole = new Set();
  let duration = 0;
  for (const title of ['Eerste titel', 'Tweede titel']) {
    setTitle(title);
    const start = performance.now();
    assert.equal(run(['bouw', '--map', site]).code, 0);
    duration = performance.now() - start;
    whole.add(fingerprint(published));
  }
  assert.equal(whole.size, 2);

  const next = random(1);
  let killed = 0;
  for (let round = 0; round < kills; ++round) {
    setTitle(round % 2 === 0 ? 'Eerste titel' : 'Tweede titel');
    if ((await runAndKill(['bouw', '--map', site], next() * duration)) === null) ++killed;
    assert.ok(whole.has(fingerprint(published)), `round ${round}`);
  }
  assert.ok(killed > kills / 4, `only ${killed} builds were killed in time`);
  assert.equal(run(['bouw', '--map', site]).code, 0);
});
