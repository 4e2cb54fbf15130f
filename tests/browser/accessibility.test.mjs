// axe on every page, wide and on a phone, light and dark; and nothing else may go wrong meanwhile.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, test } from 'node:test';
import { fileAddress, openBrowser, openTab, pages } from './site.mjs';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const settings = [1280, 360].flatMap((width) => ['light', 'dark'].map((colorScheme) => ({ width, colorScheme })));

// axe is evaluated, for a script in the page would not pass its policy; nor would fetching the style sheet.
/** Rule, impact and first element of each violation. */
async function violations(tab) {
  await tab.evaluate(axeSource);
  const found = await tab.evaluate(
    (values) => window.axe.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'], preload: false }),
    tags,
  );
  return found.violations.map(({ id, impact, nodes }) => `${id} (${impact}): ${nodes[0].html}`);
}

async function check(browser, page, { width, colorScheme }) {
  const tab = await openTab(browser, { width });
  try {
    await tab.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await tab.goto(fileAddress(page));
    const found = await violations(tab);
    return [...found, ...tab.complaints].map((problem) => `${width} ${colorScheme}: ${problem}`);
  } finally {
    await tab.close();
  }
}

// Pages opened from files share a renderer within one browser, so each half of the pages gets its own.
for (const half of [0, 1]) {
  describe(`accessibility, half ${half + 1}`, { concurrency: 1 }, () => {
    let browser;
    before(async () => (browser = await openBrowser()));
    after(() => browser.close());

    for (const page of pages.filter((_, index) => index % 2 === half)) {
      test(`${page} has no violation, message or foreign request`, async () => {
        const problems = [];
        for (const setting of settings) problems.push(...(await check(browser, page, setting)));
        assert.deepEqual(problems, []);
      });
    }
  });
}
