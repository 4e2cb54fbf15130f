// What axe does not see: room, text size and spacing, high contrast, paper.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { fileAddress, onePageOfEachKind, openBrowser, openTab, pages } from './site.mjs';

// WCAG 2.2, 1.4.12.
const textSpacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

const sidewaysScroll = (tab) =>
  tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Words of at most `longest` letters that stand on two lines. */
const brokenWords = (tab, longest) =>
  tab.evaluate((most) => {
    const broken = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      for (const { 0: word, index } of text.data.matchAll(/\p{L}+/gu)) {
        if (word.length > most) continue;
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1) broken.push(`${word} in <${text.parentElement.localName}>`);
      }
    }
    return broken;
  }, longest);

/** A style sheet made by script is not held back by the page's policy. */
const addStyle = (tab, css) =>
  tab.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);

describe('layout', () => {
  let browser;
  before(async () => (browser = await openBrowser()));
  after(() => browser.close());

  async function visit(page, width, look) {
    const tab = await openTab(browser, { width });
    try {
      await tab.goto(fileAddress(page));
      return await look(tab);
    } finally {
      await tab.close();
    }
  }

  for (const page of pages) {
    test(`${page} does not scroll sideways, from 320 pixels up`, () =>
      visit(page, 320, async (tab) => {
        for (const width of [320, 480, 640, 768, 960, 1024, 1216]) {
          await tab.setViewportSize({ width, height: 800 });
          assert.equal(await sidewaysScroll(tab), 0, `at ${width} pixels`);
        }
      }));
  }

  for (const page of onePageOfEachKind) {
    test(`${page} keeps ordinary words whole on a phone`, () =>
      visit(page, 360, async (tab) => assert.deepEqual(await brokenWords(tab, 13), [])));

    test(`${page} bears wider text spacing`, () =>
      visit(page, 320, async (tab) => {
        await addStyle(tab, textSpacing);
        assert.equal(await sidewaysScroll(tab), 0);
      }));

    test(`${page} bears text of twice the size`, () =>
      visit(page, 1280, async (tab) => {
        await addStyle(tab, 'html { font-size: 200%; }');
        assert.equal(await sidewaysScroll(tab), 0);
      }));

    test(`${page} keeps menus off paper`, () =>
      visit(page, 800, async (tab) => {
        await tab.emulateMedia({ media: 'print' });
        const shown = await tab.evaluate(() =>
          [...document.querySelectorAll('nav, button, .springlink')]
            .filter((element) => element.getClientRects().length > 0)
            .map((element) => element.className),
        );
        assert.deepEqual(shown, []);
      }));

    test(`${page} tells boxes and the current page apart in high contrast`, () =>
      visit(page, 1280, async (tab) => {
        await tab.emulateMedia({ forcedColors: 'active' });
        const bare = await tab.evaluate(() =>
          [...document.querySelectorAll('.kader, .keurmerk, nav a[aria-current]')]
            .filter((element) => getComputedStyle(element).borderTopStyle === 'none')
            .map((element) => element.outerHTML),
        );
        assert.deepEqual(bare, []);
      }));

    test(`${page} holds still for who asks for it`, () =>
      visit(page, 1280, async (tab) => {
        const behaviour = () => tab.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior);
        await tab.emulateMedia({ reducedMotion: 'reduce' });
        assert.equal(await behaviour(), 'auto');
        await tab.emulateMedia({ reducedMotion: 'no-preference' });
        assert.equal(await behaviour(), 'smooth');
      }));

    test(`${page} gives links of menus and buttons 24 pixels`, () =>
      visit(page, 360, async (tab) => {
        const small = await tab.evaluate(() =>
          [...document.querySelectorAll('nav a, button, .download a, .paginanaam a, .voet a')]
            .map((element) => ({ box: element.getBoundingClientRect(), html: element.outerHTML }))
            .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
            .map(({ html }) => html),
        );
        assert.deepEqual(small, []);
      }));
  }

  test('a plan is printed with its table of goals on landscape pages', () =>
    visit(pages.find((page) => /^plannen\/.+\//.test(page)), 800, async (tab) => {
      const boxes = (await tab.pdf({ preferCSSPageSize: true })).toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g);
      const landscape = [...boxes].map(([, width, height]) => Number(width) > Number(height));
      assert.equal(landscape[0], false);
      assert.ok(landscape.includes(true));
    }));

  test('a sheet to fill in is printed on a page of its own, with room to write', () =>
    visit(pages.find((page) => /^handboek\/.+/.test(page)), 800, async (tab) => {
      const pagesPrinted = async () => (await tab.pdf()).toString('latin1').match(/\/MediaBox/g).length;
      await tab.evaluate(() => {
        document.querySelector('main').innerHTML =
          '<div class="tekst"><p>Boven</p><div class="kop nieuwe-pagina"><h2>Het blad</h2></div>' +
          '<div class="tabel schrijfruimte"><table><tbody><tr><td>Naam</td><td></td></tr></tbody></table></div></div>';
      });
      assert.equal(await pagesPrinted(), 2);
      await tab.emulateMedia({ media: 'print' });
      const millimetres = await tab.evaluate(
        () => (document.querySelector('.schrijfruimte td:empty').getBoundingClientRect().height / 96) * 25.4,
      );
      assert.ok(millimetres > 10.5 && millimetres < 14, `${millimetres} mm`);
    }));
});
